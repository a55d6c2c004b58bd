/** The tabs of a record on which fields are edited or shown; ids, not the words on screen. */
export const tabIds = [
  'info',
  'failover',
  'devices',
  'multicast',
  'network',
  'validation',
  'sequence',
  'preparation',
] as const;

/** One tab of a record. */
export type TabId = (typeof tabIds)[number];
