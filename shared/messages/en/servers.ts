/** The Servers view: tree, tabs, overviews, dialogs. */
export const servers = {} as const;
