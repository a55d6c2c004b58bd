import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyAll } from '../commands/apply';
import { failuresTolerated } from '../failover/failures-tolerated';
import { applyChange } from '../change/change';
import type { Site } from '../model/site';
import { soundSites } from '../testing/arbitrary-sites';
import {
  aDevice,
  aFailoverGroup,
  aFailoverRecorder,
  aRecordingServer,
  failoverGroupIdOf,
  failoverRecorderIdOf,
  recordingServerIdOf,
  validationIdOf,
} from '../testing/records';
import { aSite, harbour, type SiteParts } from '../testing/sites';
import type { Finding } from './finding';
import { findFindings, isIgnored, rules } from './readiness';

const now = new Date('2026-06-01T12:00:00Z');
const inGroup = { mode: 'failoverGroups', primary: failoverGroupIdOf(1), secondary: null } as const;
const hot = { mode: 'hotStandby', failoverRecorder: failoverRecorderIdOf(1) } as const;

function find(site: Site): readonly Finding[] {
  return findFindings(site, failuresTolerated(site), now);
}

/** The names of the records about which a rule has something to say. */
function subjectsOf(code: string, site: Site): readonly string[] {
  return find(site)
    .filter((finding) => finding.code === code)
    .map(({ subject }) => subject.name);
}

interface Example {
  readonly code: string;
  readonly faulty: SiteParts;
  readonly about: readonly string[];
  readonly sound: SiteParts;
}

/** A protected recording server with one member, as far as a rule looks. */
function pair(
  server: Parameters<typeof aRecordingServer>[1],
  recorder: Parameters<typeof aFailoverRecorder>[1] = {},
): SiteParts {
  return {
    recordingServers: [aRecordingServer(1, { failover: inGroup, ...server })],
    failoverRecorders: [aFailoverRecorder(1, recorder)],
    failoverGroups: [aFailoverGroup(1, { name: 'Wing', members: [failoverRecorderIdOf(1)] })],
  };
}

const two = [failoverRecorderIdOf(1), failoverRecorderIdOf(2)];
const three = [1, 2, 3].map((n) => aRecordingServer(n, { failover: inGroup }));

const examples: readonly Example[] = [
  {
    code: 'noProtection',
    faulty: { recordingServers: [aRecordingServer(1)] },
    about: ['RS-01'],
    sound: { recordingServers: [aRecordingServer(1, { enabled: false })] },
  },
  {
    code: 'noEnabledCandidate',
    faulty: pair({}, { enabled: false }),
    about: ['RS-01'],
    sound: pair({}),
  },
  {
    code: 'recorderDisabled',
    faulty: pair({}, { enabled: false }),
    about: ['FRS-01'],
    sound: { failoverRecorders: [aFailoverRecorder(1, { enabled: false })] },
  },
  {
    code: 'secondaryMissing',
    faulty: { ...pair({}), recordingServers: three.slice(0, 2) },
    about: ['RS-01', 'RS-02'],
    sound: pair({}),
  },
  {
    code: 'overSubscribed',
    faulty: { ...pair({}), recordingServers: three.slice(0, 2) },
    about: ['RS-01', 'RS-02'],
    sound: {
      recordingServers: three.slice(0, 2),
      failoverRecorders: [aFailoverRecorder(1), aFailoverRecorder(2)],
      failoverGroups: [aFailoverGroup(1, { name: 'Wing', members: two })],
    },
  },
  {
    code: 'groupWithoutMembers',
    faulty: { failoverGroups: [aFailoverGroup(1, { name: 'Wing', members: [] })] },
    about: ['Wing'],
    sound: pair({}),
  },
  {
    code: 'groupUnused',
    faulty: { ...pair({}), recordingServers: [] },
    about: ['Wing'],
    sound: pair({}),
  },
  {
    code: 'notAssigned',
    faulty: { failoverRecorders: [aFailoverRecorder(1)] },
    about: ['FRS-01'],
    sound: pair({}),
  },
  {
    code: 'encryptionParity',
    faulty: pair({ webServerUri: 'https://a:7563/' }, { webServerUri: 'http://b:7563/' }),
    about: ['RS-01'],
    sound: pair({ webServerUri: 'https://a:7563/' }, { webServerUri: 'https://b:7563/' }),
  },
  {
    code: 'sameComputerAsProtected',
    faulty: pair({ hostName: 'rec01.example.com' }, { hostName: 'REC01' }),
    about: ['RS-01'],
    sound: pair({ hostName: '192.0.2.1' }, { hostName: '192.0.2.10' }),
  },
  {
    code: 'membersOnOneComputer',
    faulty: {
      failoverRecorders: [
        aFailoverRecorder(1, { hostName: 'spare' }),
        aFailoverRecorder(2, { hostName: 'Spare' }),
      ],
      failoverGroups: [aFailoverGroup(1, { name: 'Wing', members: two })],
    },
    about: ['Wing'],
    sound: pair({}),
  },
  {
    code: 'multicastInterfaceMissing',
    faulty: pair({ multicast: { ...aRecordingServer(1).multicast, enabled: true } }),
    about: ['FRS-01'],
    sound: pair(
      { multicast: { ...aRecordingServer(1).multicast, enabled: true } },
      { multicastServerAddress: '192.0.2.7' },
    ),
  },
  {
    code: 'publicAccessMissing',
    faulty: pair({ publicAccessEnabled: true }),
    about: ['FRS-01'],
    sound: pair({ publicAccessEnabled: true }, { publicAccessEnabled: true }),
  },
  {
    code: 'udpPortClash',
    faulty: {
      failoverRecorders: [1, 2].map((n) =>
        aFailoverRecorder(n, { hostName: 'one', udpPort: 9000 }),
      ),
      failoverGroups: [aFailoverGroup(1, { name: 'Wing', members: two })],
    },
    about: ['Wing'],
    sound: {
      failoverRecorders: [1, 2].map((n) =>
        aFailoverRecorder(n, { hostName: 'one', udpPort: 9000 + n }),
      ),
      failoverGroups: [aFailoverGroup(1, { name: 'Wing', members: two })],
    },
  },
  {
    code: 'udpPortDefault',
    faulty: pair({}, { udpPort: 8844 }),
    about: ['Wing'],
    sound: pair({}, { udpPort: 8850 }),
  },
  {
    code: 'databaseLocationMissing',
    faulty: pair({}, { databasePath: '' }),
    about: ['FRS-01'],
    sound: pair({}, { databasePath: 'D:\\Media' }),
  },
  {
    code: 'shutdownOnStorageFailureOff',
    faulty: pair({ shutdownOnStorageFailure: false }),
    about: ['RS-01'],
    sound: pair({ shutdownOnStorageFailure: true }),
  },
  {
    code: 'devicesWithoutSupport',
    faulty: { ...pair({}), devices: [aDevice(1, 1, { failoverSetting: 'Disabled' })] },
    about: ['RS-01'],
    sound: { ...pair({}), devices: [aDevice(1, 1, { failoverSetting: 'LiveOnly' })] },
  },
  {
    code: 'camerasNotRecorded',
    faulty: { ...pair({}), devices: [aDevice(1, 1, { failoverSetting: 'LiveOnly' })] },
    about: ['RS-01'],
    sound: {
      ...pair({}),
      devices: [aDevice(1, 1), aDevice(2, 1, { kind: 'speaker', failoverSetting: 'LiveOnly' })],
    },
  },
  {
    code: 'duplicateNames',
    faulty: { recordingServers: [aRecordingServer(1), aRecordingServer(2, { name: 'rs-01' })] },
    about: ['RS-01', 'rs-01'],
    sound: { recordingServers: [aRecordingServer(1), aRecordingServer(2)] },
  },
  {
    code: 'descriptionEmpty',
    faulty: { failoverRecorders: [aFailoverRecorder(1, { description: ' ' })] },
    about: ['FRS-01'],
    sound: { failoverRecorders: [aFailoverRecorder(1, { description: 'For RS-01' })] },
  },
  {
    code: 'preparationOpen',
    faulty: pair({}),
    about: ['FRS-01'],
    sound: {
      ...pair({}),
      preparations: [
        {
          id: failoverRecorderIdOf(1),
          ticks: Object.fromEntries(
            [
              'serviceStartStop',
              'recorderConfigAccess',
              'managementServerAddress',
              'ownComputer',
            ].map((item) => [item, { by: 'Ada', at: '2026-05-01T00:00:00Z', note: '' }]),
          ),
        },
      ],
    },
  },
  {
    code: 'validationDue',
    faulty: { ...pair({}), validations: [validated('2025-01-01T00:00:00Z')] },
    about: ['RS-01'],
    sound: { ...pair({}), validations: [validated('2026-05-01T00:00:00Z')] },
  },
];

function validated(finishedAt: string) {
  return {
    id: validationIdOf(1),
    recordingServer: recordingServerIdOf(1),
    method: 'stopService',
    by: 'Ada',
    startedAt: finishedAt,
    expected: null,
    steps: [],
    outcome: 'passed',
    finishedAt,
    notes: '',
  } as const;
}

describe('readiness rules', () => {
  it.each(examples)(
    '$code finds what is amiss, and nothing else',
    ({ code, faulty, about, sound }) => {
      expect(subjectsOf(code, aSite(faulty))).toEqual(about);
      expect(subjectsOf(code, aSite(sound))).toEqual([]);
    },
  );

  it('has an example for every rule', () => {
    expect(examples.map(({ code }) => code).toSorted()).toEqual(
      rules.map(({ code }) => code).toSorted(),
    );
  });

  it('weighs a disabled hot standby as an error and a disabled member as a warning', () => {
    const asHotStandby = aSite({
      recordingServers: [aRecordingServer(1, { failover: hot })],
      failoverRecorders: [aFailoverRecorder(1, { enabled: false })],
    });
    const severityIn = (site: Site) =>
      find(site).find(({ code }) => code === 'recorderDisabled')?.severity;
    expect(severityIn(asHotStandby)).toBe('error');
    expect(severityIn(aSite(pair({}, { enabled: false })))).toBe('warning');
  });

  it('says a failed validation before anything about its age', () => {
    const failed = { ...validated('2026-05-01T00:00:00Z'), outcome: 'failed' } as const;
    const [finding] = find(aSite({ ...pair({}), validations: [failed] })).filter(
      ({ code }) => code === 'validationDue',
    );
    expect(finding?.severity).toBe('error');
  });

  it('gives every finding an id of its own, and fixes that are accepted and help', () => {
    fc.assert(
      fc.property(soundSites, (site) => {
        const findings = find(site);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        for (const { id, fix } of findings) {
          if (fix === null) continue;
          const outcome = applyAll(site, fix.commands);
          if (!outcome.ok) throw new Error(`the fix of ${id} was refused`);
          expect(find(applyChange(site, outcome.value)).map((left) => left.id)).not.toContain(id);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('ignored findings', () => {
  it('still are found, and told apart', () => {
    const only = aSite({ recordingServers: [aRecordingServer(1)] });
    const [finding] = find(only);
    if (finding === undefined) throw new Error('there must be a finding');
    const ignored = aSite({
      recordingServers: [aRecordingServer(1)],
      ignoredFindings: [{ id: finding.id, note: 'spare', by: 'Ada', at: '2026-05-01T00:00:00Z' }],
    });
    expect(find(ignored).map(({ id }) => id)).toContain(finding.id);
    expect(isIgnored(ignored, finding)).toBe(true);
    expect(isIgnored(only, finding)).toBe(false);
  });

  it('are listed worst first', () => {
    const ranks = find(harbour).map(({ severity }) =>
      ['error', 'warning', 'advice'].indexOf(severity),
    );
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });
});
