import type { Finding, Subject } from '../../shared/readiness/finding';
import type { Site } from '../../shared/model/site';
import { goTo } from '../state/navigation/go-to';
import { nodeOf, type RecordNode } from '../state/node-ref';
import type { AppThunk } from '../state/store';

/** The node of the tree that a finding is about; null for the site, or when it is gone. */
export function subjectNode(site: Site, { kind, id }: Subject): RecordNode | null {
  const node = kind === 'site' ? null : nodeOf(site, `${kind}:${id}`);
  return node !== null && 'id' in node ? node : null;
}

/** Goes to where a finding is mended; nowhere when what it is about is gone. */
export function openFinding({
  subject,
  mendedBy,
}: Pick<Finding, 'subject' | 'mendedBy'>): AppThunk {
  return (dispatch, getState) => {
    const { siteMirror } = getState();
    if (siteMirror.state !== 'ready') return;
    const node = subjectNode(siteMirror.site, subject);
    if (node !== null) dispatch(goTo(mendedBy === null ? { node } : { node, ...mendedBy }));
  };
}

/** Goes to a server or group, to the tab last shown. */
export function openSubject(subject: Subject): AppThunk {
  return openFinding({ subject, mendedBy: null });
}
