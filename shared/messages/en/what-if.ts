/** What-if: failing and recovering servers, and what follows. */
export const whatIf = {} as const;
