/** The first page of an empty site. */
export const start = {} as const;
