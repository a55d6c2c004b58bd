/** Coverage: the table, and the diagram of who protects whom. */
export const coverage = {} as const;
