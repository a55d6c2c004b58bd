import { expect, it } from 'vitest';
import type { PlacedNode } from '../../../shared/reports/diagram/diagram-layout';
import { nextBox, type BoxKey } from './next-box';

function at(key: string, x: number, y: number): PlacedNode {
  const node = { key, kind: 'hotStandbys', count: 1, disabled: 0 } as const;
  return { node, x, y, width: 100, height: 40 };
}

// a  b
// c  d
//    e
const a = at('a', 0, 0);
const boxes = [a, at('b', 300, 10), at('c', 0, 60), at('d', 300, 70), at('e', 300, 140)];

it.each<[string, BoxKey, string]>([
  ['a', 'ArrowRight', 'b'],
  ['a', 'ArrowDown', 'c'],
  ['d', 'ArrowLeft', 'c'],
  ['e', 'ArrowUp', 'd'],
  ['a', 'ArrowLeft', 'a'],
  ['e', 'Home', 'a'],
  ['a', 'End', 'e'],
])('from %s, %s leads to %s', (from, key, to) => {
  const start = boxes.find(({ node }) => node.key === from) ?? a;
  expect(nextBox(boxes, start, key).node.key).toBe(to);
});
