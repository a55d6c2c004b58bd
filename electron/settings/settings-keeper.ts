import { copyFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Store from 'electron-store';
import * as z from 'zod';
import type { JsonObject } from '../../shared/json/json-value';
import { lift } from '../../shared/json/versions';
import {
  defaultSettings,
  SETTINGS_VERSION,
  settingsSchema,
  settingsVersions,
  type Settings,
  type SettingsChanges,
} from '../../shared/ipc/settings';
import { message, type Message } from '../../shared/messages/message';
import { sameValue } from '../../shared/model/same-value';
import { isTemporaryName, olderName, setAsideName } from '../files/names-with-time';
import { reasonOf } from '../files/system-errors';
import { traceOf, type Log } from '../log';
import type { RepositoryNotice } from '../store/site-repository';
import { windowPlaceSchema, type WindowPlace } from './window-place';

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
  tabs: tabs.catch(defaultSettings.tabs),
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

/** What the file holds. */
type KeptFile = Kept & { readonly version: number };

const nothingKept: Kept = { settings: defaultSettings, windowPlace: null };

/** So long after the last change the file is written, in milliseconds. */
const WRITE_AFTER = 400;

/**
 * How a person has arranged the client. Losing this loses no work, so it is written a moment after
 * a change and not before it; a file that cannot be understood is set aside like any other.
 */
export class SettingsKeeper {
  readonly #store: Store<KeptFile> | null;
  readonly #log: Log;
  #kept: Kept;
  /** What the file says, or says in the way of an older version. */
  #written: Kept;
  #olderVersion: number | null;
  #timer: NodeJS.Timeout | null = null;
  /** What the person must know of the settings file; null when all is well. */
  readonly notice: RepositoryNotice | null;

  constructor(folder: string, log: Log) {
    this.#log = log;
    const { store, kept, olderVersion, notice } = open(folder, log);
    this.#store = store;
    this.#kept = kept;
    this.#written = kept;
    this.#olderVersion = olderVersion;
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
      this.#write();
    } catch (error) {
      this.#log.warn('The settings could not be written', traceOf(error));
    }
  }

  #write(): void {
    // A window is placed whenever it is closed, mostly where it was.
    if (this.#store === null || sameValue(this.#kept, this.#written)) return;
    const { path } = this.#store;
    if (this.#olderVersion !== null) {
      copyFileSync(path, olderName(path, `settings-${this.#olderVersion}`, new Date()));
      this.#olderVersion = null;
    }
    this.#store.store = { version: SETTINGS_VERSION, ...this.#kept };
    this.#written = this.#kept;
  }

  #keep(kept: Kept): void {
    this.#kept = kept;
    this.#timer ??= setTimeout(() => {
      this.flush();
    }, WRITE_AFTER);
  }
}

interface Opened {
  readonly store: Store<KeptFile> | null;
  readonly kept: Kept;
  /** The version of the file when it is an older one, of which a copy is to be kept. */
  readonly olderVersion: number | null;
  readonly notice: RepositoryNotice | null;
}

/** The file was written by a version that this one knows nothing of. */
class NewerSettings extends Error {
  override readonly name = 'NewerSettings';
}

function open(folder: string, log: Log): Opened {
  const path = join(folder, 'settings.json');
  try {
    return { ...read(folder), notice: null };
  } catch (error) {
    log.warn('The settings could not be read', traceOf(error));
    const isNewer = error instanceof NewerSettings;
    const isDamaged = error instanceof SyntaxError && existsSync(path);
    return isNewer || isDamaged
      ? beginAnew(folder, path, isNewer ? 'notice.settingsNewer' : 'notice.settingsDamaged')
      : unreadable(path, reasonOf(error));
  }
}

function beginAnew(
  folder: string,
  path: string,
  title: 'notice.settingsNewer' | 'notice.settingsDamaged',
): Opened {
  try {
    const aside = setAsideName(path, new Date());
    renameSync(path, aside);
    const notice: RepositoryNotice = {
      severity: 'warning',
      title: message(title),
      message: message('notice.settingsAside', { path: aside }),
      path: aside,
    };
    return { ...read(folder), notice };
  } catch (error) {
    return unreadable(path, reasonOf(error));
  }
}

function read(folder: string): Omit<Opened, 'notice'> {
  sweepTemporaryFiles(folder);
  const store = new Store<KeptFile>({
    cwd: folder,
    name: 'settings',
    clearInvalidConfig: false,
    configFileMode: 0o600,
  });
  // Without a file there is nothing in it, and nothing to bring to the present version.
  const file: JsonObject = { ...store.store };
  const version = versionOf(file);
  if (version > SETTINGS_VERSION) throw new NewerSettings();
  const { success, data } = keptSchema.safeParse({ ...file, settings: lifted(file, version) });
  return {
    store,
    kept: success ? data : nothingKept,
    olderVersion: version < SETTINGS_VERSION && existsSync(store.path) ? version : null,
  };
}

/** What makes no sense as a version counts as the first: each setting is looked at by itself anyway. */
function versionOf({ version }: JsonObject): number {
  return typeof version === 'number' && Number.isInteger(version) && version > 1 ? version : 1;
}

function lifted({ settings }: JsonObject, from: number): unknown {
  try {
    return lift(settingsVersions, settings, from);
  } catch {
    return defaultSettings;
  }
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
    olderVersion: null,
    notice: {
      severity: 'warning',
      title: message('notice.settingsNotKept'),
      message: message('notice.settingsForgotten', { path, reason }),
      path,
    },
  };
}
