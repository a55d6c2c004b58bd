/** The connection to a management server. */
export const connection = {} as const;
