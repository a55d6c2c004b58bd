import type { Say } from '../../messages/format';
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
export function boxText(node: DiagramNode, say: Say): BoxText {
  switch (node.kind) {
    case 'recordingServer':
      return {
        title: node.name,
        kind: say(
          node.protection === 'none'
            ? 'diagram.box.unprotectedServer'
            : 'diagram.box.recordingServer',
        ),
        lines: [],
      };
    case 'recordingServers':
      return {
        title: say('count.recordingServers', { count: node.count }),
        kind: say(bundleKind(node)),
        lines: [],
      };
    case 'failoverGroup': {
      const enabled = node.members.filter((member) => member.enabled).length;
      return {
        title: node.name,
        kind: say('diagram.box.failoverGroup', { enabled, members: node.members.length }),
        lines: listed(node.members, say, (name, index) =>
          say('diagram.box.member', { position: index + 1, name }),
        ),
      };
    }
    case 'hotStandby':
      return {
        title: node.failoverRecorder.name,
        kind: say(
          node.failoverRecorder.enabled ? 'diagram.box.hotStandby' : 'diagram.box.disabledStandby',
        ),
        lines: [],
      };
    case 'hotStandbys':
      return {
        title: say('count.hotStandbys', { count: node.count }),
        kind: say('diagram.box.hotStandbys', { disabled: node.disabled }),
        lines: [],
      };
    case 'notAssigned':
      return {
        title: say('diagram.box.notAssigned'),
        kind: say('diagram.box.notAssigned.count', { count: node.failoverRecorders.length }),
        lines: listed(node.failoverRecorders, say, (name) => name),
      };
  }
}

function bundleKind({
  protection,
  sameSecondary,
}: Extract<DiagramNode, { readonly kind: 'recordingServers' }>) {
  switch (protection) {
    case 'none':
      return 'diagram.box.unprotected';
    case 'hotStandby':
      return 'diagram.box.hotStandby';
    case 'failoverGroups':
      return sameSecondary ? 'diagram.box.sameGroups' : 'diagram.box.samePrimary';
  }
}

/** What stands beside an edge. */
export function edgeText(
  { kind, servers }: Pick<DiagramEdge, 'kind' | 'servers'>,
  say: Say,
): string {
  return servers === null
    ? say(`diagram.edge.${kind}`)
    : say(`diagram.edgeOfSome.${kind}`, { servers });
}

/** Each box in one sentence, with what it is connected to, for those who do not see the diagram. */
export function spokenBoxes({ nodes, edges }: Diagram, say: Say): ReadonlyMap<string, string> {
  const texts = new Map(nodes.map((node) => [node.key, boxText(node, say)]));
  const titleOf = (key: string): string => texts.get(key)?.title ?? '';
  const outgoing = new Map<string, string[]>();
  const incoming = new Map<string, string[]>();
  for (const edge of edges) {
    const words = edgeText(edge, say);
    push(outgoing, edge.from, say('diagram.spoken.to', { edge: words, box: titleOf(edge.to) }));
    push(incoming, edge.to, say('diagram.spoken.from', { edge: words, box: titleOf(edge.from) }));
  }
  return new Map(
    [...texts].map(([key, { title, kind, lines }]) => {
      const connected = [...(outgoing.get(key) ?? []), ...summed(incoming.get(key) ?? [], say)];
      const spoken = [...lines, ...connected].reduce(
        (said, next) => say('diagram.spoken.then', { said, next }),
        say('diagram.spoken.box', { title, kind }),
      );
      return [key, spoken];
    }),
  );
}

/** Of many connections only the first few are read out. */
function summed(sentences: readonly string[], say: Say): readonly string[] {
  return sentences.length <= 6
    ? sentences
    : [...sentences.slice(0, 5), say('diagram.more', { count: sentences.length - 5 })];
}

function push(lists: Map<string, string[]>, key: string, item: string): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [item]);
  else known.push(item);
}

function listed(
  recorders: readonly DrawnRecorder[],
  say: Say,
  line: (name: string, index: number) => string,
): readonly string[] {
  const shown = recorders.length > MOST_LINES ? recorders.slice(0, MOST_LINES - 1) : recorders;
  const rest = recorders.length - shown.length;
  return [
    ...shown.map(({ name, enabled }, index) =>
      line(enabled ? name : say('diagram.box.disabled', { name }), index),
    ),
    ...(rest > 0 ? [say('diagram.more', { count: rest })] : []),
  ];
}
