import { candidatesOf } from '../../shared/failover/candidates';
import type { RecordingServer } from '../../shared/model/recording-server';
import type { ScenarioEvent } from '../../shared/model/scenario';
import { listOf, type Site } from '../../shared/model/site';

/** How the cluster asks the same question, to be printed with the figures. */
export const equivalence: readonly string[] = [
  'a node for each recording server and each failover recording server, with one slot of capacity;',
  'a primitive for each recording server, which takes one slot and may run on its own node (INFINITY),',
  'else on the candidates, by scores that fall in the order in which they are asked;',
  'nodes of failed recording servers are offline, and who failed earlier has the higher priority;',
  'no fencing, no quorum, no probes: one pass of the scheduler, and no transition is simulated.',
];

/** Above all candidates' scores, which count down from here. */
const FIRST_CANDIDATE = 100_000;

const options = {
  'stonith-enabled': 'false',
  'no-quorum-policy': 'ignore',
  'symmetric-cluster': 'false',
  'placement-strategy': 'utilization',
  'enable-startup-probes': 'false',
} as const;

/**
 * The site as a Pacemaker cluster (a CIB in XML) in which the recording servers of `failures` are
 * down. Nodes are named as their servers are, primitives as their recording servers.
 */
export function clusterOf(site: Site, failures: readonly ScenarioEvent[]): string {
  const servers = listOf(site.recordingServers);
  const order = new Map<string, number>(failures.map(({ server }, index) => [server, index]));
  const nodes = [...servers, ...listOf(site.failoverRecorders)];
  const priorityOf = ({ id }: RecordingServer): number =>
    failures.length - (order.get(id) ?? failures.length);
  return [
    '<cib validate-with="pacemaker-3.0" crm_feature_set="3.0.14" epoch="1" num_updates="0" admin_epoch="0" have-quorum="1">',
    '<configuration><crm_config><cluster_property_set id="options">',
    ...Object.entries(options).map(([name, value]) => pair(`option-${name}`, name, value)),
    '</cluster_property_set></crm_config><nodes>',
    ...nodes.map(
      ({ name }, index) =>
        `<node id="${String(index + 1)}" uname="${name}">${slots(`node-${String(index)}`)}</node>`,
    ),
    '</nodes><resources>',
    ...servers.map((server) => primitive(server.name, priorityOf(server))),
    '</resources><constraints>',
    ...servers.flatMap((server) => locations(site, server)),
    '</constraints></configuration><status>',
    ...nodes.map(({ id, name }, index) => nodeState(index + 1, name, !order.has(id))),
    '</status></cib>',
  ].join('\n');
}

function primitive(name: string, priority: number): string {
  return [
    `<primitive id="${name}" class="ocf" provider="pacemaker" type="Dummy">`,
    `<meta_attributes id="${name}-meta">${pair(`${name}-priority`, 'priority', String(priority))}</meta_attributes>`,
    `${slots(name)}</primitive>`,
  ].join('');
}

function locations(site: Site, server: RecordingServer): readonly string[] {
  const location = (index: number, node: string, score: string): string =>
    `<rsc_location id="${server.name}-at-${String(index)}" rsc="${server.name}" node="${node}" score="${score}"/>`;
  return [
    location(0, server.name, 'INFINITY'),
    ...candidatesOf(site, server)
      .filter(({ failoverRecorder }) => failoverRecorder.enabled)
      .map(({ failoverRecorder }, index) =>
        location(index + 1, failoverRecorder.name, String(FIRST_CANDIDATE - index)),
      ),
  ];
}

function nodeState(id: number, name: string, up: boolean): string {
  const states = up
    ? 'in_ccm="true" crmd="online" join="member" expected="member"'
    : 'in_ccm="false" crmd="offline" join="down" expected="down"';
  return `<node_state id="${String(id)}" uname="${name}" ${states}/>`;
}

function slots(owner: string): string {
  return `<utilization id="${owner}-utilization">${pair(`${owner}-slots`, 'slots', '1')}</utilization>`;
}

function pair(id: string, name: string, value: string): string {
  return `<nvpair id="${id}" name="${name}" value="${value}"/>`;
}
