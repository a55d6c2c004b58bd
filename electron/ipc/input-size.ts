const MAX_DEPTH = 40;

/** A key of this name could reach the prototype of whatever the input is copied into. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Whether an input is plain data of at most so many bytes of JSON, roughly: it is walked and not
 * serialised, and the walk ends as soon as the answer is no. Cycles end it too, through the depth.
 */
export function isWithinSize(input: unknown, maxBytes: number): boolean {
  return remainingAfter(input, maxBytes, 0) >= 0;
}

function remainingAfter(value: unknown, remaining: number, depth: number): number {
  if (remaining < 0 || depth > MAX_DEPTH) return -1;
  switch (typeof value) {
    case 'string':
      return remaining - value.length - 2;
    case 'number':
    case 'boolean':
    case 'undefined':
      return remaining - 5;
    case 'object':
      if (value === null) return remaining - 4;
      return Array.isArray(value)
        ? remainingAfterAll(value, remaining - 2, depth)
        : remainingAfterObject(value, remaining - 2, depth);
    default:
      return -1;
  }
}

function remainingAfterAll(values: readonly unknown[], start: number, depth: number): number {
  let remaining = start - values.length;
  for (const value of values) {
    remaining = remainingAfter(value, remaining, depth + 1);
    if (remaining < 0) return -1;
  }
  return remaining;
}

function remainingAfterObject(value: object, start: number, depth: number): number {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return -1;
  let remaining = start;
  for (const [key, entry] of Object.entries(value)) {
    if (FORBIDDEN_KEYS.has(key)) return -1;
    remaining = remainingAfter(entry, remaining - key.length - 4, depth + 1);
    if (remaining < 0) return -1;
  }
  return remaining;
}
