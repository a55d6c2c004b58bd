/** What the window says by itself of its own state: undo, drafts, loading. */
export const state = {} as const;
