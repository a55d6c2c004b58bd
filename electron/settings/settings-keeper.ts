import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Store from 'electron-store';
import * as z from 'zod';
import {
  defaultSettings,
  settingsSchema,
  type Settings,
  type SettingsChanges,
} from '../../shared/ipc/settings';
import { message, type Message } from '../../shared/messages/message';
import { isTemporaryName, setAsideName } from '../files/names-with-time';
import { reasonOf } from '../files/plain-words';
import { traceOf, type Log } from '../log';
import type { RepositoryNotice } from '../store/site-repository';

export const windowPlaceSchema = z
  .object({
    x: z.number().int(),
    y: z.number().int(),
    width: z.number().int().min(1),
    height: z.number().int().min(1),
    maximised: z.boolean(),
  })
  .readonly();

/** Where the window was when it was closed, in screen points. */
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

const {
  theme,
  zoomFactor,
  treeWidth,
  expandedNodes,
  selectedNode,
  tabs,
  tables,
  view,
  findingsGroupedBy,
  personName,
} = settingsSchema.unwrap().shape;

/** Each setting by itself: one that another version wrote in its own way does not cost the others. */
const tolerantSettings = z.object({
  theme: theme.catch(defaultSettings.theme),
  zoomFactor: zoomFactor.catch(defaultSettings.zoomFactor),
  treeWidth: treeWidth.catch(defaultSettings.treeWidth),
  expandedNodes: expandedNodes.catch(defaultSettings.expandedNodes),
  selectedNode: selectedNode.catch(defaultSettings.selectedNode),
  tabs: tabs.transform(inIds).catch(defaultSettings.tabs),
  tables: tables.catch(defaultSettings.tables),
  view: view.catch(defaultSettings.view),
  findingsGroupedBy: findingsGroupedBy.catch(defaultSettings.findingsGroupedBy),
  personName: personName.catch(defaultSettings.personName),
} satisfies Record<keyof Settings, z.ZodType>);

const keptSchema = z.object({
  settings: tolerantSettings.catch(defaultSettings),
  windowPlace: windowPlaceSchema.nullable().catch(null),
});
type Kept = z.infer<typeof keptSchema>;

const nothingKept: Kept = { settings: defaultSettings, windowPlace: null };

/** So long after the last change the file is written, in milliseconds. */
const WRITE_AFTER = 400;

/**
 * How a person has arranged the client. Losing this loses no work, so it is written a moment after
 * a change and not before it; a file that cannot be understood is set aside like any other.
 */
export class SettingsKeeper {
  readonly #store: Store<Kept> | null;
  readonly #log: Log;
  #kept: Kept;
  #timer: NodeJS.Timeout | null = null;
  /** What the person must know of the settings file; null when all is well. */
  readonly notice: RepositoryNotice | null;

  constructor(folder: string, log: Log) {
    this.#log = log;
    const { store, kept, notice } = open(folder, log);
    this.#store = store;
    this.#kept = kept;
    this.notice = notice;
  }

  get settings(): Settings {
    return this.#kept.settings;
  }

  get windowPlace(): WindowPlace | null {
    return this.#kept.windowPlace;
  }

  change(changes: SettingsChanges): void {
    // Settings that are not given must not overwrite; the schema has no other keys.
    const given = Object.fromEntries(
      Object.entries(changes).filter(([, value]) => value !== undefined),
    );
    this.#keep({ ...this.#kept, settings: { ...this.#kept.settings, ...given } });
  }

  placeWindow(windowPlace: WindowPlace): void {
    this.#keep({ ...this.#kept, windowPlace });
  }

  /** Writes what is not written yet. */
  flush(): void {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    try {
      if (this.#store !== null) this.#store.store = this.#kept;
    } catch (error) {
      this.#log.warn('The settings could not be written', traceOf(error));
    }
  }

  #keep(kept: Kept): void {
    this.#kept = kept;
    this.#timer ??= setTimeout(() => {
      this.flush();
    }, WRITE_AFTER);
  }
}

/** Tabs as they are known now, also from a file of a client that knew them by their labels. */
function inIds(tabs: Settings['tabs']): Settings['tabs'] {
  return Object.fromEntries(Object.entries(tabs).map(([of, tab]) => [of, camelCase(tab)]));
}

/** "Recording servers" becomes "recordingServers"; an id stays as it is. */
function camelCase(label: string): string {
  const joined = label.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
  return joined.slice(0, 1).toLowerCase() + joined.slice(1);
}

interface Opened {
  readonly store: Store<Kept> | null;
  readonly kept: Kept;
  readonly notice: RepositoryNotice | null;
}

function open(folder: string, log: Log): Opened {
  const path = join(folder, 'settings.json');
  try {
    return { ...read(folder), notice: null };
  } catch (error) {
    log.warn('The settings could not be read', traceOf(error));
    if (!(error instanceof SyntaxError) || !existsSync(path)) {
      return unreadable(path, reasonOf(error));
    }
  }
  try {
    const aside = setAsideName(path, new Date());
    renameSync(path, aside);
    const notice: RepositoryNotice = {
      severity: 'warning',
      title: message('notice.settingsDamaged'),
      message: message('notice.settingsAside', { path: aside }),
      path: aside,
    };
    return { ...read(folder), notice };
  } catch (error) {
    return unreadable(path, reasonOf(error));
  }
}

function read(folder: string): Pick<Opened, 'store' | 'kept'> {
  sweepTemporaryFiles(folder);
  const store = new Store<Kept>({
    cwd: folder,
    name: 'settings',
    clearInvalidConfig: false,
    configFileMode: 0o600,
  });
  const { success, data } = keptSchema.safeParse({ ...nothingKept, ...store.store });
  return { store, kept: success ? data : nothingKept };
}

/** What a killed client left of the file it was writing. Best effort: it does no harm. */
function sweepTemporaryFiles(folder: string): void {
  try {
    const left = readdirSync(folder).filter(
      (name) => name.startsWith('settings.') && isTemporaryName(name),
    );
    for (const name of left) rmSync(join(folder, name), { force: true });
  } catch {
    return;
  }
}

function unreadable(path: string, reason: Message): Opened {
  return {
    store: null,
    kept: nothingKept,
    notice: {
      severity: 'warning',
      title: message('notice.settingsNotKept'),
      message: message('notice.settingsForgotten', { path, reason }),
      path,
    },
  };
}
