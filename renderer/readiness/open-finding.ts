import type { Finding, Subject } from '../../shared/readiness/finding';
import type { Site } from '../../shared/model/site';
import type { AppThunk } from '../state/store';
import { settingsChanged } from '../state/ui-slice';
import { nodeOf, type NodeRef } from '../state/node-ref';
import { selectNode } from '../state/selection';

/** The tab on which a finding is mended, by the code of its rule; else the tab last shown. */
const tabs: Readonly<Partial<Record<string, string>>> = {
  noProtection: 'Failover',
  noEnabledCandidate: 'Failover',
  recorderDisabled: 'Info',
  overSubscribed: 'Failover',
  secondaryMissing: 'Failover',
  groupWithoutMembers: 'Sequence',
  membersOnOneComputer: 'Sequence',
  sameComputerAsProtected: 'Failover',
  encryptionParity: 'Failover',
  multicastInterfaceMissing: 'Multicast',
  publicAccessMissing: 'Network',
  udpPortClash: 'Sequence',
  udpPortDefault: 'Sequence',
  databaseLocationMissing: 'Info',
  shutdownOnStorageFailureOff: 'Info',
  devicesWithoutSupport: 'Devices',
  camerasNotRecorded: 'Devices',
  duplicateNames: 'Info',
  descriptionEmpty: 'Info',
  preparationOpen: 'Preparation',
  validationDue: 'Validation',
};

/** The node of the tree that a finding is about; null for the site, or when it is gone. */
export function subjectNode(site: Site, { kind, id }: Subject): NodeRef | null {
  return kind === 'site' ? null : nodeOf(site, `${kind}:${id}`);
}

/** Shows what a finding is about, on the tab where it is mended; nothing when it is gone. */
export function openFinding({ code, subject }: Pick<Finding, 'code' | 'subject'>): AppThunk {
  return openSubject(subject, tabs[code] ?? null);
}

/** Shows a server or group, on one of its tabs or on the one last shown. */
export function openSubject(subject: Subject, tab: string | null = null): AppThunk {
  return (dispatch, getState) => {
    const { siteMirror, ui } = getState();
    if (siteMirror.state !== 'ready') return;
    const node = subjectNode(siteMirror.site, subject);
    if (node === null) return;
    if (tab !== null) {
      dispatch(settingsChanged({ tabs: { ...ui.settings.tabs, [node.kind]: tab } }));
    }
    dispatch(selectNode(node));
  };
}
