import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Failover } from '../../model/failover';
import {
  aFailoverGroup,
  aFailoverRecorder,
  aRecordingServer,
  failoverGroupIdOf,
  failoverRecorderIdOf,
  recordingServerIdOf,
} from '../../testing/records';
import { soundSites } from '../../testing/arbitrary-sites';
import { sayInEnglish } from '../../testing/in-english';
import { aSite, harbour, northWing, southWing } from '../../testing/sites';
import { coverageDiagram } from './diagram';
import { boxText, spokenBoxes } from './diagram-words';

const rs = recordingServerIdOf;

describe('the diagram of a small site', () => {
  const diagram = coverageDiagram(harbour);

  it('has every recording server, group and hot standby, and who is not assigned', () => {
    expect(diagram.nodes.map((node) => [node.kind, boxText(node, sayInEnglish).title])).toEqual([
      ['recordingServer', 'RS-01'],
      ['recordingServer', 'RS-02'],
      ['recordingServer', 'RS-03'],
      ['recordingServer', 'RS-04'],
      ['failoverGroup', 'North wing'],
      ['failoverGroup', 'South wing'],
      ['hotStandby', 'FRS-04'],
      ['notAssigned', 'Not assigned'],
    ]);
    expect(diagram).toMatchObject({ recordingServers: 4, boxes: 4 });
  });

  it('connects them with who takes over', () => {
    expect(diagram.edges.map(({ from, to, kind }) => [from, kind, to])).toEqual([
      [rs(1), 'primary', northWing],
      [rs(1), 'secondary', southWing],
      [rs(2), 'primary', northWing],
      [rs(3), 'hotStandby', `${rs(3)}/standby`],
    ]);
  });

  it('lists the members in sequence, and says who is disabled and who has no protection', () => {
    const texts = new Map(diagram.nodes.map((node) => [boxText(node, sayInEnglish).title, boxText(node, sayInEnglish)]));
    expect(texts.get('North wing')?.lines).toEqual(['1  FRS-01', '2  FRS-02']);
    expect(texts.get('Not assigned')?.lines).toEqual(['FRS-05', 'FRS-06 (disabled)']);
    expect(texts.get('RS-04')?.kind).toBe('Recording server, no protection');
  });

  it('says each box with its connections in words', () => {
    const spoken = spokenBoxes(diagram, sayInEnglish);
    expect(spoken.get(rs(1))).toBe(
      'RS-01, Recording server. primary: North wing. secondary: South wing',
    );
    expect(spoken.get(southWing)).toBe(
      'South wing, Failover group, 1 of 1 enabled. 1  FRS-03. secondary of RS-01',
    );
  });

  it('shows one group with those who count on it and their other groups', () => {
    const around = coverageDiagram(harbour, southWing);
    expect(around.nodes.map((node) => boxText(node, sayInEnglish).title)).toEqual([
      'RS-01',
      'North wing',
      'South wing',
    ]);
  });
});

describe('the diagram of a large site', () => {
  const groups = (primary: number, secondary: number | null): Failover => ({
    mode: 'failoverGroups',
    primary: failoverGroupIdOf(primary),
    secondary: secondary === null ? null : failoverGroupIdOf(secondary),
  });
  const failovers: readonly Failover[] = [
    groups(1, null),
    groups(1, null),
    groups(1, 2),
    groups(2, null),
    { mode: 'none' },
    { mode: 'none' },
    { mode: 'hotStandby', failoverRecorder: failoverRecorderIdOf(1) },
    { mode: 'hotStandby', failoverRecorder: failoverRecorderIdOf(2) },
  ];
  const site = aSite({
    recordingServers: failovers.map((failover, index) => aRecordingServer(index + 1, { failover })),
    failoverRecorders: [aFailoverRecorder(1), aFailoverRecorder(2, { enabled: false })],
    failoverGroups: [aFailoverGroup(1), aFailoverGroup(2)],
  });
  const boxes = (mostSingle: number) =>
    coverageDiagram(site, null, mostSingle)
      .nodes.map((node) => boxText(node, sayInEnglish))
      .map(({ title, kind }) => `${title}: ${kind}`);

  it('puts those with the same protection into one box', () => {
    expect(boxes(7)).toEqual([
      '2 recording servers: Same failover groups',
      'RS-03: Recording server',
      'RS-04: Recording server',
      '2 recording servers: No protection',
      '2 recording servers: Hot standby',
      'Group 1: Failover group, 0 of 0 enabled',
      'Group 2: Failover group, 0 of 0 enabled',
      '2 hot standbys: One for each, 1 disabled',
    ]);
  });

  it('goes by the primary group alone where that is still too much', () => {
    const { nodes, edges, boxes: drawn } = coverageDiagram(site, null, 4);
    expect(drawn).toBe(4);
    expect(nodes.map((node) => boxText(node, sayInEnglish).kind)).toContain('Same primary failover group');
    expect(edges.filter(({ kind }) => kind === 'secondary')).toMatchObject([{ servers: 1 }]);
  });
});

it('shows every recording server exactly once, and connects only what is there', () => {
  fc.assert(
    fc.property(soundSites, fc.integer({ min: 0, max: 6 }), (site, mostSingle) => {
      const { nodes, edges } = coverageDiagram(site, null, mostSingle);
      const keys = new Set(nodes.map(({ key }) => key));
      expect(keys.size).toBe(nodes.length);
      expect(edges.every(({ from, to }) => keys.has(from) && keys.has(to))).toBe(true);
      const servers = nodes.reduce(
        (sum, node) =>
          sum +
          (node.kind === 'recordingServer' ? 1 : node.kind === 'recordingServers' ? node.count : 0),
        0,
      );
      expect(servers).toBe(Object.keys(site.recordingServers).length);
    }),
  );
});
