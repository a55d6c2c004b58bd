import { diffProperties, diffSites, noChange, propertiesOf, type Change } from '../change/change';
import { siteFields, type Site } from '../model/site';
import type { SiteStatus } from '../model/status';
import type { CommandOf } from './command';
import { checkFields } from './check-fields';
import { checkChangeInFailover } from './in-failover';
import { checkInvariants } from './invariants';
import { accepted, refused, type Outcome } from './refusal';

/** Gives the site another name. That it must have one is our assumption. */
export function renameSite(site: Site, { name }: CommandOf<'site.rename'>): Outcome<Change> {
  const refusals = checkFields({ name: siteFields.name }, { name });
  if (refusals.length > 0) return refused(...refusals);
  const before = propertiesOf(site);
  return accepted({ ...noChange, site: diffProperties(before, { ...before, name: name.trim() }) });
}

/**
 * Makes the site what an import makes of it. Refused when that would break a rule (`mergeStated`
 * mends what the input breaks before this is asked), or when it would change what must not change
 * while servers are taken over.
 */
export function importSite(
  site: Site,
  { site: target }: CommandOf<'site.import'>,
  status: SiteStatus,
): Outcome<Change> {
  const refusals = checkInvariants(target);
  if (refusals.length > 0) return { ok: false, refusals };
  const change = diffSites(site, target);
  const inFailover = checkChangeInFailover(site, [change], status);
  return inFailover.length > 0 ? refused(...inFailover) : accepted(change);
}
