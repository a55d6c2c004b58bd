import type { Diagram, DiagramEdge, DiagramNode, DrawnRecorder } from './diagram';

/** What stands in a box: its name, what it is, and a line for each failover recording server in it. */
export interface BoxText {
  readonly title: string;
  readonly kind: string;
  readonly lines: readonly string[];
}

/** So many failover recording servers a box lists; the others are counted. */
const MOST_LINES = 12;

/** The text of a box, the same on screen and in a file. */
export function boxText(node: DiagramNode): BoxText {
  switch (node.kind) {
    case 'recordingServer':
      return {
        title: node.name,
        kind: node.protection === 'none' ? 'Recording server, no protection' : 'Recording server',
        lines: [],
      };
    case 'recordingServers':
      return {
        title: counted(node.count, 'recording server'),
        kind: bundleKind(node),
        lines: [],
      };
    case 'failoverGroup': {
      const enabled = node.members.filter((member) => member.enabled).length;
      return {
        title: node.name,
        kind: `Failover group, ${String(enabled)} of ${String(node.members.length)} enabled`,
        lines: listed(node.members, (name, index) => `${String(index + 1)}  ${name}`),
      };
    }
    case 'hotStandby':
      return {
        title: node.failoverRecorder.name,
        kind: node.failoverRecorder.enabled ? 'Hot standby' : 'Hot standby, disabled',
        lines: [],
      };
    case 'hotStandbys':
      return {
        title: counted(node.count, 'hot standby', 'hot standbys'),
        kind: node.disabled === 0 ? 'One for each' : `One for each, ${String(node.disabled)} disabled`,
        lines: [],
      };
    case 'notAssigned':
      return {
        title: 'Not assigned',
        kind: counted(node.failoverRecorders.length, 'failover server'),
        lines: listed(node.failoverRecorders, (name) => name),
      };
  }
}

function bundleKind({
  protection,
  sameSecondary,
}: Extract<DiagramNode, { readonly kind: 'recordingServers' }>): string {
  switch (protection) {
    case 'none':
      return 'No protection';
    case 'hotStandby':
      return 'Hot standby';
    case 'failoverGroups':
      return sameSecondary ? 'Same failover groups' : 'Same primary failover group';
  }
}

/** What stands beside an edge. */
export function edgeText({ kind, servers }: Pick<DiagramEdge, 'kind' | 'servers'>): string {
  const word = edgeWords[kind];
  return servers === null ? word : `${word} for ${servers.toLocaleString('en')}`;
}

const edgeWords = {
  primary: 'primary',
  secondary: 'secondary',
  hotStandby: 'hot standby',
} as const;

/** Each box in one sentence, with what it is connected to, for those who do not see the diagram. */
export function spokenBoxes({ nodes, edges }: Diagram): ReadonlyMap<string, string> {
  const titles = new Map(nodes.map((node) => [node.key, boxText(node).title]));
  const outgoing = new Map<string, string[]>();
  const incoming = new Map<string, string[]>();
  for (const edge of edges) {
    push(outgoing, edge.from, `${edgeText(edge)}: ${titles.get(edge.to) ?? ''}`);
    push(incoming, edge.to, `${edgeText(edge)} of ${titles.get(edge.from) ?? ''}`);
  }
  return new Map(
    nodes.map((node) => {
      const { title, kind, lines } = boxText(node);
      const connected = [...(outgoing.get(node.key) ?? []), ...summed(incoming.get(node.key) ?? [])];
      return [node.key, [`${title}, ${kind}`, ...lines, ...connected].join('. ')];
    }),
  );
}

/** Of many connections only the first few are read out. */
function summed(sentences: readonly string[]): readonly string[] {
  return sentences.length <= 6
    ? sentences
    : [...sentences.slice(0, 5), `and ${String(sentences.length - 5)} more`];
}

function push(lists: Map<string, string[]>, key: string, item: string): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [item]);
  else known.push(item);
}

function listed(
  recorders: readonly DrawnRecorder[],
  line: (name: string, index: number) => string,
): readonly string[] {
  const shown = recorders.length > MOST_LINES ? recorders.slice(0, MOST_LINES - 1) : recorders;
  const rest = recorders.length - shown.length;
  return [
    ...shown.map(({ name, enabled }, index) =>
      line(enabled ? name : `${name} (disabled)`, index),
    ),
    ...(rest > 0 ? [`and ${String(rest)} more`] : []),
  ];
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
