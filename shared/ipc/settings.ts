import * as z from 'zod';

export const themes = ['system', 'light', 'dark', 'highContrast'] as const;

export const settingsSchema = z
  .strictObject({
    theme: z.enum(themes),
    /** 0.5–2, on top of the system's own scaling. */
    zoomFactor: z.number().min(0.5).max(2),
    /** Width of the Servers tree in pixels. */
    treeWidth: z.number().min(160).max(2000),
    /** Keys of the tree nodes that are open. */
    expandedNodes: z.array(z.string().max(100)).max(50_000).readonly(),
    /** Key of the selected tree node. */
    selectedNode: z.string().max(100).nullable(),
    /** The tab last shown per kind of node. */
    tabs: z.record(z.string().max(50), z.string().max(50)).readonly(),
    /** Which view of the rail is shown. */
    view: z.string().max(50),
  })
  .readonly();

/** How a person has arranged the client. Kept per user, apart from the site. */
export type Settings = z.infer<typeof settingsSchema>;
export type Theme = Settings['theme'];

export const settingsChangesSchema = z.strictObject(settingsSchema.unwrap().shape).partial();

/** Some settings with new values. */
export type SettingsChanges = z.infer<typeof settingsChangesSchema>;

export const defaultSettings: Settings = {
  theme: 'system',
  zoomFactor: 1,
  treeWidth: 320,
  expandedNodes: ['servers', 'recordingServers', 'failoverServers'],
  selectedNode: 'servers',
  tabs: {},
  view: 'servers',
};
