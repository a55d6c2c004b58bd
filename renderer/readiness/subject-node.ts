import type { Subject } from '../../shared/readiness/finding';
import type { Site } from '../../shared/site/site';
import { nodeOf, type NodeRef } from '../servers/node-ref';

/** The node of the tree that a finding is about; null for the site, or when it is gone. */
export function subjectNode(site: Site, { kind, id }: Subject): NodeRef | null {
  return kind === 'site' ? null : nodeOf(site, `${kind}:${id}`);
}
