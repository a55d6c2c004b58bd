/** The Readiness view; what its rules say stands under `rule.`. */
export const readiness = {} as const;
