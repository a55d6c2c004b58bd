/** The views of the rail, in its order. Each has its component in `renderer/shell/views.tsx`. */
export const viewIds = ['servers', 'coverage', 'whatIf', 'readiness', 'settings'] as const;

/** One view of the rail. */
export type ViewId = (typeof viewIds)[number];
