import type { Say } from '../../messages/format';
import type { DiagramEdge } from './diagram';
import { box, labelSize, showsKind, type DiagramLayout, type PlacedEdge, type PlacedNode } from './diagram-layout';
import { boxText, edgeText } from './diagram-words';
import { arrowHead, edgeDashes, edgePath } from './edge-shape';

/** Of what is around the drawing, in pixels. */
const head = 56;
const foot = 44;
const leastWidth = 640;

const ink = '#1b1b1b';
const quiet = '#505050';
const edgeColours: Readonly<Record<DiagramEdge['kind'], string>> = {
  primary: '#0f548c',
  secondary: '#8a3707',
  hotStandby: '#0b6a0b',
};

/** How large the drawing of a layout is, in pixels. */
export function drawingSize({ width, height }: DiagramLayout): {
  readonly width: number;
  readonly height: number;
} {
  return { width: Math.ceil(Math.max(width, leastWidth)), height: Math.ceil(height + head + foot) };
}

/**
 * A laid out diagram as one SVG that needs nothing else: no script, no style sheet, no font. Always
 * dark on white, since it goes into documents and onto paper.
 */
export function diagramToSvg(
  layout: DiagramLayout,
  title: string,
  note: string,
  say: Say,
): string {
  const { width, height } = drawingSize(layout);
  const size = `width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="'Segoe UI', 'Noto Sans', sans-serif" font-size="13" fill="${ink}">`,
    `<title>${escape(title)}</title>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    text(24, 28, title, 'font-size="18" font-weight="600"'),
    text(24, 48, note, `fill="${quiet}"`),
    `<g transform="translate(0,${String(head)})">`,
    ...layout.edges.map((placed) => drawEdge(placed, say)),
    ...layout.nodes.map((placed) => drawBox(placed, say)),
    '</g>',
    drawLegend(height - foot / 2, say),
    '</svg>',
    '',
  ].join('\n');
}

function drawEdge({ edge, points, label }: PlacedEdge, say: Say): string {
  const colour = edgeColours[edge.kind];
  const dashes = edgeDashes[edge.kind];
  const dashed = dashes === null ? '' : ` stroke-dasharray="${dashes}"`;
  return [
    `<path d="${edgePath(points)}" fill="none" stroke="${colour}" stroke-width="1.5"${dashed}/>`,
    `<polygon points="${arrowHead(points)}" fill="${colour}"/>`,
    ...(label === null
      ? []
      : [
          text(
            label.x,
            label.y + labelSize(edge, say).height - 3,
            edgeText(edge, say),
            `font-size="11" fill="${colour}"`,
          ),
        ]),
  ].join('');
}

function drawBox({ node, x, y, width, height }: PlacedNode, say: Say): string {
  const { title, kind, lines } = boxText(node, say);
  const left = x + box.padding;
  const firstLine = y + box.padding + box.titleHeight + box.kindHeight + 4;
  return [
    '<g>',
    `<title>${escape([title, kind, ...lines].join('\n'))}</title>`,
    `<rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" ${frameOf(node)}/>`,
    text(left, y + box.padding + 14, fitting(title, 24), 'font-weight="600"'),
    ...(showsKind(node)
      ? [
          text(
            left,
            y + box.padding + box.titleHeight + 11,
            fitting(kind, 34),
            `font-size="11" fill="${quiet}"`,
          ),
        ]
      : []),
    ...lines.map((line, index) =>
      text(left, firstLine + index * box.lineHeight + 12, fitting(line, 29), 'font-size="12"'),
    ),
    '</g>',
  ].join('');
}

/** What a box is shows in its frame too: who protects is round, what is in danger is thick and red. */
function frameOf(node: PlacedNode['node']): string {
  switch (node.kind) {
    case 'recordingServer':
    case 'recordingServers':
      return node.protection === 'none'
        ? 'fill="#fdf3f4" stroke="#b10e1c" stroke-width="2.5"'
        : 'fill="#ffffff" stroke="#616161"';
    case 'failoverGroup':
      return 'fill="#ebf3fc" stroke="#0f548c" rx="8"';
    case 'hotStandby':
      return node.failoverRecorder.enabled
        ? 'fill="#f1faf1" stroke="#0b6a0b" rx="8"'
        : 'fill="#f5f5f5" stroke="#616161" stroke-dasharray="5 4" rx="8"';
    case 'hotStandbys':
      return 'fill="#f1faf1" stroke="#0b6a0b" rx="8"';
    case 'notAssigned':
      return 'fill="#fafafa" stroke="#616161" stroke-dasharray="5 4" rx="8"';
  }
}

function drawLegend(y: number, say: Say): string {
  const kinds = ['primary', 'secondary', 'hotStandby'] as const;
  const entries = kinds.map((kind, index) => {
    const x = 24 + index * 150;
    const points = [
      { x, y },
      { x: x + 40, y },
    ];
    const label = { x: x + 48, y: y - labelSizeOffset };
    const edge = { key: '', from: '', to: '', kind, servers: null };
    return drawEdge({ edge, points, label }, say);
  });
  return ['<g>', ...entries, '</g>'].join('');
}

/** Puts the text of the legend beside its line. */
const labelSizeOffset = 7;

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${String(x)}" y="${String(y)}" ${attributes}>${escape(content)}</text>`;
}

/** Cut where it would leave its box: SVG wraps nothing. The whole of it is in the box's title. */
function fitting(content: string, letters: number): string {
  return content.length <= letters ? content : `${content.slice(0, letters - 1)}…`;
}

/** Also what would look like an attribute or an address, which the main process refuses to write. */
function escape(content: string): string {
  return content
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('=', '&#61;')
    .replaceAll(':', '&#58;');
}
