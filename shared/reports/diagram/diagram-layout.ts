import type { Say } from '../../messages/format';
import type { Diagram, DiagramEdge, DiagramNode } from './diagram';
import { boxText, edgeText } from './diagram-words';

/** A point of the drawing, in pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box in its place, in pixels. */
export interface PlacedNode extends Point {
  readonly node: DiagramNode;
  readonly width: number;
  readonly height: number;
}

/** An edge with the corners of its way, and the upper left corner of its label. */
export interface PlacedEdge {
  readonly edge: DiagramEdge;
  readonly points: readonly Point[];
  readonly label: Point | null;
}

/** A diagram with everything in its place. */
export interface DiagramLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

/** Measures of a box and its text, in pixels; the same on screen and in a file. */
export const box = {
  width: 208,
  padding: 8,
  titleHeight: 20,
  kindHeight: 16,
  lineHeight: 17,
} as const;

/** Of the text of an edge's label, in pixels: the average width of a letter, and the height. */
const label = { letter: 5.8, height: 14 } as const;

/** The place that a box takes up. */
export function boxSize(
  node: DiagramNode,
  say: Say,
): { readonly width: number; readonly height: number } {
  const { lines } = boxText(node, say);
  const kind = showsKind(node) ? box.kindHeight : 0;
  const list = lines.length === 0 ? 0 : lines.length * box.lineHeight + 4;
  return { width: box.width, height: 2 * box.padding + box.titleHeight + kind + list };
}

/** Whether a box says what it is: all but protected recording servers, the many that are the rule. */
export function showsKind(node: DiagramNode): boolean {
  return node.kind !== 'recordingServer' || node.protection === 'none';
}

/** The place that the label of an edge takes up. */
export function labelSize(
  edge: DiagramEdge,
  say: Say,
): { readonly width: number; readonly height: number } {
  return { width: Math.ceil(edgeText(edge, say).length * label.letter), height: label.height };
}

/** What is asked of the layout engine (ELK's JSON): boxes in columns, left to right. */
export interface LayoutGraph {
  readonly id: string;
  readonly layoutOptions: Readonly<Record<string, string>>;
  readonly children: readonly {
    readonly id: string;
    readonly width: number;
    readonly height: number;
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly sources: readonly [string];
    readonly targets: readonly [string];
    readonly labels: readonly {
      readonly text: string;
      readonly width: number;
      readonly height: number;
    }[];
  }[];
}

/**
 * The edges that are laid out against their direction. Half of the recording servers of each group
 * stand to its right, so that the drawing gets half as high, and as wide as a screen.
 */
function turnedEdges({ nodes, edges }: Diagram): ReadonlySet<string> {
  const edgesOf = new Map<string, DiagramEdge[]>(nodes.map(({ key }) => [key, []]));
  for (const edge of edges) edgesOf.get(edge.from)?.push(edge);
  const standing = new Map<string, number>();
  const turned = new Set<string>();
  for (const own of edgesOf.values()) {
    const [first] = own;
    if (first === undefined) continue;
    const before = standing.get(first.to) ?? 0;
    standing.set(first.to, before + 1);
    if (before % 2 === 1) for (const { key } of own) turned.add(key);
  }
  return turned;
}

/** A diagram as the layout engine takes it. */
export function layoutGraph(diagram: Diagram, say: Say): LayoutGraph {
  const { nodes, edges } = diagram;
  const turned = turnedEdges(diagram);
  return {
    id: 'diagram',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.edgeRouting': 'POLYLINE',
      'elk.spacing.nodeNode': '12',
      'elk.spacing.componentComponent': '32',
      'elk.spacing.edgeLabel': '2',
      'elk.layered.spacing.nodeNodeBetweenLayers': '100',
      'elk.layered.edgeLabels.sideSelection': 'ALWAYS_UP',
      'elk.aspectRatio': '1.6',
      'elk.padding': '[top=24,left=24,bottom=24,right=24]',
    },
    children: nodes.map((node) => ({ id: node.key, ...boxSize(node, say) })),
    edges: edges.map((edge) => ({
      id: edge.key,
      sources: [turned.has(edge.key) ? edge.to : edge.from],
      targets: [turned.has(edge.key) ? edge.from : edge.to],
      labels: [{ text: edgeText(edge, say), ...labelSize(edge, say) }],
    })),
  };
}

/** What the layout engine answers, as far as it is used. */
export interface LaidOutGraph {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly children?: readonly {
    readonly id: string;
    readonly x?: number | undefined;
    readonly y?: number | undefined;
  }[] | undefined;
  readonly edges?: readonly {
    readonly id: string;
    readonly sections?: readonly {
      readonly startPoint: Point;
      readonly endPoint: Point;
      readonly bendPoints?: readonly Point[] | undefined;
    }[] | undefined;
    readonly labels?: readonly { readonly x?: number | undefined; readonly y?: number | undefined }[];
  }[] | undefined;
}

/** Puts a diagram's boxes and edges where the layout engine says. */
export function placeDiagram(diagram: Diagram, laidOut: LaidOutGraph, say: Say): DiagramLayout {
  const places = new Map(laidOut.children?.map((child) => [child.id, child]));
  const ways = new Map(laidOut.edges?.map((edge) => [edge.id, edge]));
  const turned = turnedEdges(diagram);
  return {
    width: laidOut.width ?? 0,
    height: laidOut.height ?? 0,
    nodes: diagram.nodes.map((node) => {
      const { x = 0, y = 0 } = places.get(node.key) ?? {};
      return { node, x, y, ...boxSize(node, say) };
    }),
    edges: diagram.edges.map((edge) => {
      const way = ways.get(edge.key);
      const [first] = way?.labels ?? [];
      const points = (way?.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [
        startPoint,
        ...bendPoints,
        endPoint,
      ]);
      return {
        edge,
        points: turned.has(edge.key) ? points.toReversed() : points,
        label: first?.x === undefined || first.y === undefined ? null : { x: first.x, y: first.y },
      };
    }),
  };
}
