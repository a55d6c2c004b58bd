/** Where a row of a tree stands. */
export interface TreePosition {
  /** Unique in the tree. */
  readonly key: string;
  /** 1 for a root. */
  readonly level: number;
  /** From 1, among the rows with the same parent. */
  readonly position: number;
  readonly setSize: number;
  /** The key of the row that it is below; null for a root. */
  readonly parent: string | null;
  /** Whether its children are listed after it; null for a row that never has any. */
  readonly expanded: boolean | null;
}

/** The row of a key; -1 when it is not listed. */
export function indexOfKey(rows: readonly TreePosition[], key: string): number {
  return rows.findIndex((row) => row.key === key);
}

/** Whether a row is somewhere below another. */
export function isBelow(rows: readonly TreePosition[], index: number, key: string): boolean {
  let parent = rows[index]?.parent ?? null;
  while (parent !== null) {
    if (parent === key) return true;
    parent = rows[indexOfKey(rows, parent)]?.parent ?? null;
  }
  return false;
}
