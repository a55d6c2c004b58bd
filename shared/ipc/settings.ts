import * as z from 'zod';
import { isJsonObject } from '../json/json-value';
import { versionReached, type Versions } from '../json/versions';
import { shortText } from '../model/bounded-text';

export const themes = ['system', 'light', 'dark', 'highContrast'] as const;

/** What the findings of Readiness can be grouped by. */
export const findingGroupings = ['nothing', 'server', 'rule'] as const;
export type FindingGrouping = (typeof findingGroupings)[number];

const tableArrangementSchema = z
  .strictObject({
    /** Ids of the columns that are not shown; columns of a later version are. */
    hiddenColumns: z.array(z.string().max(50)).max(50).readonly(),
    /** Null: in the order in which the table shows its rows at first. */
    sorting: z
      .strictObject({
        column: z.string().max(50),
        direction: z.enum(['ascending', 'descending']),
      })
      .readonly()
      .nullable(),
  })
  .readonly();

/** How a person has arranged one table. */
export type TableArrangement = z.infer<typeof tableArrangementSchema>;

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
    /** The tab last shown per kind of node, and per view that has tabs. */
    tabs: z.record(z.string().max(50), z.string().max(50)).readonly(),
    /** How the tables are arranged that have been changed, by the table's name. */
    tables: z.record(z.string().max(50), tableArrangementSchema).readonly(),
    /** Which view of the rail is shown. */
    view: z.string().max(50),
    /** What the findings of Readiness are grouped by. */
    findingsGroupedBy: z.enum(findingGroupings),
    /** The name last signed with: who ticks, validates, ignores. Empty until then. */
    personName: shortText,
  })
  .readonly();

/** How a person has arranged the client. Kept per user, apart from the site. */
export type Settings = z.infer<typeof settingsSchema>;
export type Theme = Settings['theme'];

/** How what is kept of the settings has changed since version 1. */
export const settingsVersions: Versions = [
  // Until then tabs were remembered by their labels.
  { to: 2, up: (settings) => ({ ...settings, tabs: inIds(settings.tabs) }) },
];

/** The version of the settings file that is written. Version 1 may not say it. */
export const SETTINGS_VERSION = versionReached([settingsVersions]);

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
  tables: {},
  view: 'servers',
  findingsGroupedBy: 'nothing',
  personName: '',
};

function inIds(tabs: unknown): unknown {
  if (!isJsonObject(tabs)) return tabs;
  return Object.fromEntries(
    Object.entries(tabs).map(([of, tab]) => [of, typeof tab === 'string' ? camelCase(tab) : tab]),
  );
}

/** "Recording servers" becomes "recordingServers"; an id stays as it is. */
function camelCase(label: string): string {
  const joined = label.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
  return joined.slice(0, 1).toLowerCase() + joined.slice(1);
}
