import { diffProperties, diffSites, noChange, propertiesOf, type Change } from '../change/change';
import { siteFields, type Site } from '../model/site';
import type { SiteStatus } from '../model/status';
import type { CommandOf } from './command';
import { checkFields } from './check-fields';
import { checkChangeInFailover } from './in-failover';
import { checkInvariants } from './invariants';
import { mergeSites } from './merge-sites';
import { accepted, refused, type Outcome } from './refusal';

/** Gives the site another name. That it must have one is our assumption. */
export function renameSite(site: Site, { name }: CommandOf<'site.rename'>): Outcome<Change> {
  const refusals = checkFields(siteFields, { name });
  if (refusals.length > 0) return refused(...refusals);
  const before = propertiesOf(site);
  return accepted({ ...noChange, site: diffProperties(before, { ...before, name: name.trim() }) });
}

/**
 * Brings in the records of another site: `replace` puts it in the place of this one, `merge` lets
 * its records win over those with the same id and keeps all others. Refused when the outcome would
 * break a rule (the preview mends such conflicts before it sends the command), or when it would
 * change what must not change while servers are taken over.
 */
export function importSite(
  site: Site,
  { site: incoming, mode }: CommandOf<'site.import'>,
  status: SiteStatus,
): Outcome<Change> {
  const target = mode === 'replace' ? incoming : mergeSites(site, incoming);
  const refusals = checkInvariants(target);
  if (refusals.length > 0) return { ok: false, refusals };
  const change = diffSites(site, target);
  const inFailover = checkChangeInFailover(site, [change], status);
  return inFailover.length > 0 ? refused(...inFailover) : accepted(change);
}
