import { mkdir, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command } from '../../shared/commands/command';
import { writeSiteFile } from '../../shared/files/write-site-file';
import { SETTINGS_VERSION } from '../../shared/ipc/settings';
import { findingId } from '../../shared/model/ids';
import { listOf, type Site } from '../../shared/model/site';
import { quietStatus } from '../../shared/model/status';
import { inEnglish } from '../../shared/testing/in-english';
import {
  aDevice,
  aFailoverRecorder,
  aRecordingServer,
  deviceIdOf,
  failoverGroupIdOf,
  failoverRecorderIdOf,
  hardwareIdOf,
  recordingServerIdOf,
  scenarioIdOf,
  siteIdOf,
  storageIdOf,
  validationIdOf,
} from '../../shared/testing/records';
import { aSite, harbour } from '../../shared/testing/sites';
import { nodeFileSystem } from '../files/node-file-system';
import { SiteWriter } from '../site/site-writer';
import { diskSiteRepository } from '../store/disk-site-repository';
import { presentVersions, versionsInName } from '../store/store-versions';
import { siteFilesIn } from '../store/site-files';
import { keptSchemas } from './kept-schemas';
import { forPlainNode, loadElectronSnapshotStore } from './load-electron-store';
import { MemoryDisk } from './memory-disk';
import { noLog, paths, stateOf } from './site-on-disk';

/** The golden folders of all versions, named after what they were written by. */
export const goldenFolders = resolve(import.meta.dirname, 'golden');

/** The golden folder of the present version. */
export const presentGoldenFolder = join(
  goldenFolders,
  `${versionsInName(presentVersions)}.settings-${SETTINGS_VERSION}`,
);

/** Where a golden folder has the client's data folder. */
export function goldenData(folder: string): string {
  return join(folder, 'data');
}

/** Where a golden folder has the site file of the same site. */
export function goldenSiteFile(folder: string): string {
  return join(folder, 'site-file.json');
}

/** Where a golden folder has the schemas of all that its version keeps; the first has none. */
export function goldenSchemas(folder: string): string {
  return join(folder, 'schemas.json');
}

/** A disk with what a golden folder has of the site. */
export function goldenDisk(folder: string): MemoryDisk {
  const data = goldenData(folder);
  const files = readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'settings.json')
    .map((entry) => join(entry.parentPath, entry.name));
  return new MemoryDisk(
    new Map(files.map((path) => [path.replace(data, paths.folder), readFileSync(path)] as const)),
  );
}

/**
 * Writes what this version of the client keeps, each thing once at least: a data folder as it is
 * after the computer lost its power, and a site file of the same site. The journal has several
 * segments, the snapshot is older than the journal's end, and there are steps to undo and to redo.
 * The same in every run.
 *
 * @throws what the file system throws; EEXIST when the folder is there already.
 */
export async function writeGoldenFolder(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(folder);
  const site = await writeSite(goldenData(folder));
  await writeSettings(goldenData(folder));
  await writeFile(goldenSiteFile(folder), writeSiteFile(site));
  await writeFile(goldenSchemas(folder), keptSchemas());
}

async function writeSite(folder: string): Promise<Site> {
  const electronSnapshotStore = await loadElectronSnapshotStore();
  const repository = diskSiteRepository(
    nodeFileSystem,
    electronSnapshotStore(folder),
    siteFilesIn(folder),
    { fullSegmentBytes: 1, newSiteId: () => siteIdOf(9) },
  );
  let minutes = 0;
  const now = (): Date => new Date(Date.UTC(2026, 0, 2, 3, (minutes += 1)));
  const writer = new SiteWriter(repository, await repository.load(), {
    account: 'kim',
    now,
    log: noLog,
    status: () => quietStatus,
  });
  const run = async (step: Command | 'undo' | 'redo' | 'snapshot'): Promise<void> => {
    if (step === 'snapshot') return repository.snapshot(stateOf(writer));
    const answer = await (typeof step === 'string' ? writer[step]() : writer.execute([step]));
    if (!answer.ok) throw new Error(inEnglish(answer.error.message));
  };
  for (const step of steps) await run(step);
  await repository.close();
  return writer.site;
}

async function writeSettings(folder: string): Promise<void> {
  forPlainNode();
  const { SettingsKeeper } = await import('../settings/settings-keeper');
  const keeper = new SettingsKeeper(folder, noLog);
  keeper.change({
    theme: 'dark',
    zoomFactor: 1.25,
    treeWidth: 400,
    expandedNodes: ['servers', 'failoverServers', `failoverGroup:${failoverGroupIdOf(1)}`],
    selectedNode: `failoverGroup:${failoverGroupIdOf(1)}`,
    tabs: { failoverGroup: 'sequence', recordingServer: 'devices' },
    tables: {
      coverage: {
        hiddenColumns: ['devices'],
        sorting: { column: 'name', direction: 'descending' },
      },
    },
    view: 'coverage',
    findingsGroupedBy: 'server',
    personName: 'Kim Ångström',
  });
  keeper.placeWindow({ x: 10, y: 20, width: 1300, height: 800, maximised: false });
  keeper.flush();
}

const at = '2026-01-02T03:04:05Z';

const large = aRecordingServer(5, {
  name: 'RS-05 “Zürich”\t😀',
  version: '25.1',
  timeZoneName: 'Europe/Zurich',
  shutdownOnStorageFailure: true,
  hardware: [{ id: hardwareIdOf(1), name: 'Encoder', address: '10.0.0.1', model: 'E-4' }],
  storages: [
    {
      id: storageIdOf(1),
      name: 'Local default',
      diskPath: 'D:\\MediaDatabase',
      maxSize: 1024,
      retainMinutes: 10_080,
      isDefault: true,
    },
  ],
});

const imported = aSite({
  recordingServers: [...listOf(harbour.recordingServers), large],
  failoverRecorders: [...listOf(harbour.failoverRecorders), aFailoverRecorder(7)],
  failoverGroups: listOf(harbour.failoverGroups),
  devices: [
    ...listOf(harbour.devices).flatMap((devices) => listOf(devices)),
    aDevice(5, 5, { hardware: hardwareIdOf(1), kind: 'metadata', enabled: false }),
  ],
});

/** Each kind of record is added, edited or removed in one of them. */
const steps: readonly (Command | 'undo' | 'redo' | 'snapshot')[] = [
  { type: 'site.import', site: imported, mode: 'replace' },
  {
    type: 'scenario.save',
    scenario: {
      id: scenarioIdOf(1),
      name: 'Both quays',
      events: [
        { event: 'recordingServerFails', server: recordingServerIdOf(1) },
        { event: 'failoverRecorderUnavailable', server: failoverRecorderIdOf(1) },
        { event: 'recordingServerRecovers', server: recordingServerIdOf(1) },
        { event: 'failoverRecorderAvailable', server: failoverRecorderIdOf(1) },
      ],
    },
  },
  {
    type: 'validation.record',
    validation: {
      id: validationIdOf(1),
      recordingServer: recordingServerIdOf(1),
      method: 'stopService',
      by: 'Kim',
      startedAt: at,
      expected: failoverRecorderIdOf(1),
      steps: [{ step: 'madeUnavailable', at }],
      outcome: 'failed',
      finishedAt: at,
      notes: 'Nobody took over.',
    },
  },
  'snapshot',
  {
    type: 'preparation.tick',
    failoverRecorder: failoverRecorderIdOf(1),
    item: 'ownComputer',
    tick: { by: 'Kim', at, note: 'Rack 4' },
  },
  {
    type: 'finding.ignore',
    finding: {
      id: findingId.parse(`unprotected:recordingServer:${recordingServerIdOf(4)}`),
      note: 'To be taken down in March',
      by: 'Kim',
      at,
    },
  },
  { type: 'site.setTargets', targets: { failuresTolerated: 1, validationMaxAgeDays: 90 } },
  { type: 'site.rename', name: 'Harbour of Zürich' },
  'snapshot',
  {
    type: 'failoverRecorder.edit',
    id: failoverRecorderIdOf(2),
    changes: { description: 'Second row', udpPort: 8845 },
  },
  {
    type: 'recordingServer.setFailover',
    id: recordingServerIdOf(5),
    failover: { mode: 'hotStandby', failoverRecorder: failoverRecorderIdOf(7) },
  },
  {
    type: 'device.setFailoverSetting',
    settings: [
      {
        recordingServer: recordingServerIdOf(1),
        device: deviceIdOf(1),
        failoverSetting: 'LiveOnly',
      },
    ],
  },
  { type: 'failoverGroup.remove', id: failoverGroupIdOf(2), clearReferences: true },
  'undo',
  { type: 'recordingServer.remove', id: recordingServerIdOf(2) },
  {
    type: 'failoverRecorder.move',
    id: failoverRecorderIdOf(2),
    failoverGroup: failoverGroupIdOf(1),
    position: 0,
  },
  'undo',
  'redo',
  'undo',
];
