import type { DiagramEdge } from './diagram';
import type { Point } from './diagram-layout';

/** The dashes that tell the kinds of edges apart without colour, as `stroke-dasharray`; null: none. */
export const edgeDashes: Readonly<Record<DiagramEdge['kind'], string | null>> = {
  primary: null,
  secondary: '8 5',
  hotStandby: '2 4',
};

/** The way of an edge as an SVG path; empty for less than two points. */
export function edgePath(points: readonly Point[]): string {
  const [first, ...others] = points;
  if (first === undefined || others.length === 0) return '';
  return [`M${at(first)}`, ...others.map((point) => `L${at(point)}`)].join(' ');
}

/** The arrow head at the end of an edge, as the points of an SVG polygon; empty without a way. */
export function arrowHead(points: readonly Point[], size = 8): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (tip === undefined || before === undefined) return '';
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const corner = (turn: number): Point => ({
    x: tip.x - size * Math.cos(angle + turn),
    y: tip.y - size * Math.sin(angle + turn),
  });
  return [tip, corner(0.4), corner(-0.4)].map(at).join(' ');
}

function at({ x, y }: Point): string {
  return `${String(Math.round(x * 10) / 10)},${String(Math.round(y * 10) / 10)}`;
}
