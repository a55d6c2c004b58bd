import type { FailuresTolerated } from '../failover/failures-tolerated';
import { runToEnd } from '../run-to-end';
import type { Site } from '../model/site';
import { readinessContext } from './context';
import { severities, toFinding, type Finding } from './finding';
import type { Rule } from './rule';
import { ruleCodes, type RuleCode } from './rule-code';
import { camerasNotRecorded } from './rules/cameras-not-recorded';
import { databaseLocationMissing } from './rules/database-location-missing';
import { descriptionEmpty } from './rules/description-empty';
import { devicesWithoutSupport } from './rules/devices-without-support';
import { duplicateNames } from './rules/duplicate-names';
import { encryptionParity } from './rules/encryption-parity';
import { groupUnused } from './rules/group-unused';
import { groupWithoutMembers } from './rules/group-without-members';
import { membersOnOneComputer } from './rules/members-on-one-computer';
import { multicastInterfaceMissing } from './rules/multicast-interface-missing';
import { noEnabledCandidate } from './rules/no-enabled-candidate';
import { noProtection } from './rules/no-protection';
import { notAssigned } from './rules/not-assigned';
import { overSubscribed } from './rules/over-subscribed';
import { preparationOpen } from './rules/preparation-open';
import { publicAccessMissing } from './rules/public-access-missing';
import { recorderDisabled } from './rules/recorder-disabled';
import { sameComputerAsProtected } from './rules/same-computer-as-protected';
import { secondaryMissing } from './rules/secondary-missing';
import { shutdownOnStorageFailureOff } from './rules/shutdown-on-storage-failure-off';
import { udpPortClash } from './rules/udp-port-clash';
import { udpPortDefault } from './rules/udp-port-default';
import { validationDue } from './rules/validation-due';

/** Each rule by its code. */
export const ruleOf: { readonly [Code in RuleCode]: Rule<Code> } = {
  noProtection,
  noEnabledCandidate,
  recorderDisabled,
  overSubscribed,
  secondaryMissing,
  groupWithoutMembers,
  groupUnused,
  notAssigned,
  sameComputerAsProtected,
  membersOnOneComputer,
  encryptionParity,
  multicastInterfaceMissing,
  publicAccessMissing,
  udpPortClash,
  udpPortDefault,
  databaseLocationMissing,
  shutdownOnStorageFailureOff,
  devicesWithoutSupport,
  camerasNotRecorded,
  duplicateNames,
  descriptionEmpty,
  preparationOpen,
  validationDue,
};

/** Every rule, in the order in which the Readiness view groups them. */
export const rules: readonly Rule[] = ruleCodes.map((code) => ruleOf[code]);

/**
 * What readiness has to say of a site, worst first, ignored findings included (`isIgnored` tells
 * them apart). `tolerated` comes from the caller because other views need it too and it is the most
 * expensive part; `now` is the moment for which the findings hold.
 */
export function findFindings(
  site: Site,
  tolerated: FailuresTolerated,
  now: Date,
): readonly Finding[] {
  return runToEnd(findFindingsInSteps(site, tolerated, now));
}

/** The same, a rule a step, for a window that must not stand still over a large site. */
export function* findFindingsInSteps(
  site: Site,
  tolerated: FailuresTolerated,
  now: Date,
): Generator<void, readonly Finding[]> {
  const context = readinessContext(site, tolerated, now);
  const findings: Finding[] = [];
  for (const rule of rules) {
    yield;
    for (const found of rule.find(context)) findings.push(toFinding(rule, found));
  }
  yield;
  return findings.toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
}

/** Whether somebody has decided to live with a finding. */
export function isIgnored(site: Site, { id }: Finding): boolean {
  return site.ignoredFindings[id] !== undefined;
}
