import type { PlacedNode } from '../../../shared/reports/diagram/diagram-layout';

/** The keys that lead from one box to another. */
export type BoxKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

const boxKeys: readonly string[] = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
] satisfies readonly BoxKey[];

export function isBoxKey(key: string): key is BoxKey {
  return boxKeys.includes(key);
}

/**
 * The box to which a key leads from another: the nearest one in that direction, one that is straight
 * ahead before one that is nearer but off the way; Home and End lead to the first and the last.
 * The box itself when there is none.
 */
export function nextBox(boxes: readonly PlacedNode[], from: PlacedNode, key: BoxKey): PlacedNode {
  if (key === 'Home') return boxes[0] ?? from;
  if (key === 'End') return boxes.at(-1) ?? from;
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const sign = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
  let best = from;
  let shortest = Infinity;
  for (const other of boxes) {
    const dx = other.x + other.width / 2 - (from.x + from.width / 2);
    const dy = other.y + other.height / 2 - (from.y + from.height / 2);
    const ahead = sign * (sideways ? dx : dy);
    const aside = Math.abs(sideways ? dy : dx);
    if (ahead < 1) continue;
    // Boxes of the same column are ahead by their centres only when they are as wide: 3 to 1 keeps to it.
    const distance = ahead + 3 * aside;
    if (distance < shortest) {
      shortest = distance;
      best = other;
    }
  }
  return best;
}
