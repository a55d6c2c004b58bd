import { dirname } from 'node:path';
import type { FileSystem, OpenFile } from '../files/file-system';
import type { SnapshotStore } from '../store/snapshot/snapshot-store';

/** What an operation on the disk is called, for faults. */
export type DiskOperation = keyof FileSystem | keyof OpenFile | 'storeRead' | 'storeWrite';

/** Says which error an operation meets; null lets it succeed. */
export type Faults = (operation: DiskOperation, path: string) => Error | null;

interface Content {
  bytes: Buffer;
  /** What of it would survive a loss of power. */
  synced: Buffer;
}

/** An error as the system throws it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: test`), { code });
}

/**
 * A disk in memory that knows what would survive a loss of power: contents only once synced, names
 * only once their folder is. A write or copy that fails leaves its first half, as a full disk does.
 */
export class MemoryDisk {
  faults: Faults = () => null;
  #names: Map<string, Content>;
  #syncedNames: Map<string, Content>;

  constructor(files: ReadonlyMap<string, Buffer> = new Map()) {
    this.#names = new Map(
      [...files].map(([path, bytes]) => [path, { bytes, synced: bytes }] as const),
    );
    this.#syncedNames = new Map(this.#names);
  }

  /** Everything as it is now: what another program would see, or this one after it was killed. */
  contents(): ReadonlyMap<string, Buffer> {
    return new Map([...this.#names].map(([path, { bytes }]) => [path, Buffer.from(bytes)]));
  }

  afterKill(): MemoryDisk {
    return new MemoryDisk(this.contents());
  }

  afterPowerLoss(): MemoryDisk {
    return new MemoryDisk(
      new Map([...this.#syncedNames].map(([path, { synced }]) => [path, Buffer.from(synced)])),
    );
  }

  /** Overwrites a file from outside. */
  put(path: string, bytes: Buffer): void {
    const content = { bytes, synced: bytes };
    this.#names.set(path, content);
    this.#syncedNames.set(path, content);
  }

  readonly files: FileSystem = {
    read: (path) => this.#step('read', path, () => Buffer.from(this.#at(path).bytes)),
    readRange: (path, offset, length) =>
      this.#step('readRange', path, () =>
        Buffer.from(this.#at(path).bytes.subarray(offset, offset + length)),
      ),
    sizeOf: (path) => this.#step('sizeOf', path, () => this.#names.get(path)?.bytes.length ?? null),
    list: (folder) =>
      this.#step('list', folder, () =>
        [...this.#names.keys()]
          .filter((path) => dirname(path) === folder)
          .map((path) => path.slice(folder.length + 1)),
      ),
    makeFolder: (folder) => this.#step('makeFolder', folder, () => undefined),
    open: (path, what) =>
      this.#step('open', path, () => {
        if (what === 'existing') return this.#opened(path, this.#at(path));
        if (this.#names.has(path)) throw systemError('EEXIST');
        const content = { bytes: Buffer.alloc(0), synced: Buffer.alloc(0) };
        this.#names.set(path, content);
        return this.#opened(path, content);
      }),
    rename: (from, to) =>
      this.#step('rename', to, () => {
        this.#names.set(to, this.#at(from));
        this.#names.delete(from);
      }),
    copy: async (from, to) => {
      await Promise.resolve();
      const fault = this.faults('copy', to);
      const { bytes } = this.#at(from);
      const copied = fault === null ? bytes : bytes.subarray(0, bytes.length / 2);
      this.#names.set(to, { bytes: Buffer.from(copied), synced: Buffer.alloc(0) });
      if (fault !== null) throw fault;
    },
    remove: (path) =>
      this.#step('remove', path, () => {
        this.#names.delete(path);
      }),
    syncFolder: (folder) =>
      this.#step('syncFolder', folder, () => {
        for (const path of this.#syncedNames.keys()) {
          if (dirname(path) === folder && !this.#names.has(path)) this.#syncedNames.delete(path);
        }
        for (const [path, content] of this.#names) {
          if (dirname(path) === folder) this.#syncedNames.set(path, content);
        }
      }),
  };

  /** Does what electron-store does: a synced temporary file, renamed. */
  snapshotStore(path: string): SnapshotStore {
    return {
      path,
      read: () => {
        this.#fail('storeRead', path);
        return this.#names.get(path)?.bytes.toString() ?? null;
      },
      write: (text) => {
        this.#fail('storeWrite', path);
        const bytes = Buffer.from(text);
        this.#names.set(path, { bytes, synced: bytes });
      },
    };
  }

  #opened(path: string, content: Content): OpenFile {
    const put = (bytes: Uint8Array, position: number): void => {
      const end = Math.max(content.bytes.length, position + bytes.length);
      const next = Buffer.alloc(end);
      content.bytes.copy(next);
      next.set(bytes, position);
      content.bytes = next;
    };
    return {
      size: () => this.#step('size', path, () => content.bytes.length),
      write: (bytes, position) => {
        const fault = this.faults('write', path);
        put(fault === null ? bytes : bytes.subarray(0, bytes.length / 2), position);
        return fault === null ? Promise.resolve() : Promise.reject(fault);
      },
      truncate: (length) =>
        this.#step('truncate', path, () => {
          content.bytes = content.bytes.subarray(0, length);
        }),
      sync: () =>
        this.#step('sync', path, () => {
          content.synced = content.bytes;
        }),
      close: () => this.#step('close', path, () => undefined),
    };
  }

  async #step<Value>(operation: DiskOperation, path: string, action: () => Value): Promise<Value> {
    // As on a real disk, nothing is done in the same turn.
    await Promise.resolve();
    this.#fail(operation, path);
    return action();
  }

  #fail(operation: DiskOperation, path: string): void {
    const fault = this.faults(operation, path);
    if (fault !== null) throw fault;
  }

  #at(path: string): Content {
    const content = this.#names.get(path);
    if (content === undefined) throw systemError('ENOENT');
    return content;
  }
}
