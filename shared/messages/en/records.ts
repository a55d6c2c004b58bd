/** What every view says of a record. */
export const records = {} as const;
