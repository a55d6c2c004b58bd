import { expect, it } from 'vitest';
import { recordingServerIdOf } from '../../shared/testing/records';
import { harbour } from '../../shared/testing/sites';
import { placementsIn } from './crm-simulate';
import { clusterOf } from './pacemaker-cluster';

it('lets a primitive run on its own node, else on the enabled candidates in their order', () => {
  const cluster = clusterOf(harbour, [
    { event: 'recordingServerFails', server: recordingServerIdOf(2) },
    { event: 'recordingServerFails', server: recordingServerIdOf(1) },
  ]);
  const locations = [...cluster.matchAll(/rsc="RS-01" node="([^"]+)" score="([^"]+)"/g)];
  expect(locations.map(([, node, score]) => `${node ?? ''} ${score ?? ''}`)).toEqual([
    'RS-01 INFINITY',
    'FRS-01 100000',
    'FRS-02 99999',
    'FRS-03 99998',
  ]);
  expect(cluster).toMatch(/uname="RS-01" in_ccm="false"/);
  expect(cluster).toMatch(/uname="RS-03" in_ccm="true"/);
  const priorities = [...cluster.matchAll(/name="priority" value="(\d+)"/g)];
  expect(priorities.map(([, value]) => value)).toEqual(['1', '2', '0', '0']);
});

it('reads from what crm_simulate prints where each primitive is started', () => {
  const output = [
    'Transition Summary:',
    '  * Start      RS-01     (  FRS-01 )',
    '  * Start      RS-03     (   RS-03 )',
    '  * Stop       RS-04     (   RS-04 )  blocked',
  ].join('\n');
  expect([...placementsIn(output)]).toEqual([
    ['RS-01', 'FRS-01'],
    ['RS-03', 'RS-03'],
  ]);
});
