/** The frame of the window: rail, bars, search, closing. */
export const shell = {} as const;
