/** Something that can be taken or left: what it costs, and how much of the need it covers (≥ 1). */
export interface CoverItem<Subject> {
  readonly subject: Subject;
  readonly cost: number;
  readonly gain: number;
}

export interface Cover<Subject> {
  readonly cost: number;
  readonly chosen: readonly CoverItem<Subject>[];
}

/**
 * The cheapest items whose gains add up to at least `need`; null when all of them together do not.
 * Exact, by dynamic programming: time and room are items × need, all whole numbers.
 */
export function cheapestCover<Subject>(
  items: readonly CoverItem<Subject>[],
  need: number,
): Cover<Subject> | null {
  const costs = Array.from({ length: need + 1 }, (_, amount) => (amount === 0 ? 0 : Infinity));
  const costOf = (amount: number): number => costs[Math.max(0, amount)] ?? Infinity;
  const takenFor = items.map(({ cost, gain }) => {
    const taken = new Uint8Array(need + 1);
    // Downwards, so that what is read still speaks of the items before this one.
    for (let amount = need; amount > 0; amount -= 1) {
      const withItem = costOf(amount - gain) + cost;
      if (withItem < costOf(amount)) {
        costs[amount] = withItem;
        taken[amount] = 1;
      }
    }
    return taken;
  });
  const cost = costOf(need);
  return cost === Infinity ? null : { cost, chosen: chosenItems(items, takenFor, need) };
}

function chosenItems<Subject>(
  items: readonly CoverItem<Subject>[],
  takenFor: readonly Uint8Array[],
  need: number,
): readonly CoverItem<Subject>[] {
  const chosen: CoverItem<Subject>[] = [];
  let amount = need;
  for (const [index, item] of [...items.entries()].reverse()) {
    // Nothing was taken for an amount of 0, nor where the last item gave more than was left.
    if (takenFor[index]?.[amount] !== 1) continue;
    chosen.push(item);
    amount -= item.gain;
  }
  return chosen;
}
