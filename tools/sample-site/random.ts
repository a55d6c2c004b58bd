import type { RecordId } from '../../shared/api/relations';

/** Numbers and ids that look random and are the same in every run. */
export interface Random {
  /** A whole number from 0 up to, and not including, the limit. */
  readonly below: (limit: number) => number;
  /** A GUID in the usual form (version 4), for a record of any kind. */
  readonly guid: () => RecordId;
}

/** Mulberry32: small, fast, and good enough for made-up data. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return {
    below: (limit) => next() % limit,
    guid: () => {
      const hex = Array.from({ length: 4 }, () => next().toString(16).padStart(8, '0')).join('');
      const variant = '89ab'.charAt(next() % 4);
      const guid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
      // It has the form that the brands stand for.
      return guid as RecordId;
    },
  };
}
