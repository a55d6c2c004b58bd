/** An open file; nothing else in this program holds the same file open for writing. */
export interface OpenFile {
  /** Its length in bytes, as the system sees it now. */
  readonly size: () => Promise<number>;
  /** Writes all of the bytes at the position, or throws; then any part of them may be there. */
  readonly write: (bytes: Uint8Array, position: number) => Promise<void>;
  readonly truncate: (length: number) => Promise<void>;
  /** Resolves once what was written would survive a loss of power. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * What keeping a site needs of a file system. An interface, so that tests can let it fail at any
 * step. Everything throws what Node throws (with a `code`), unless it says otherwise.
 */
export interface FileSystem {
  readonly read: (path: string) => Promise<Buffer>;
  /** As many bytes from `offset` as there are, `length` at most. */
  readonly readRange: (path: string, offset: number, length: number) => Promise<Buffer>;
  /** Null when there is no such file. */
  readonly sizeOf: (path: string) => Promise<number | null>;
  /** The names in a folder; none when there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly makeFolder: (folder: string) => Promise<void>;
  /** `new` throws EEXIST when the file is there, `existing` ENOENT when it is not. */
  readonly open: (path: string, what: 'new' | 'existing') => Promise<OpenFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly copy: (from: string, to: string) => Promise<void>;
  /** Does nothing when there is no such file. */
  readonly remove: (path: string) => Promise<void>;
  /** Makes names in the folder (new, renamed, removed) survive a loss of power. */
  readonly syncFolder: (folder: string) => Promise<void>;
}
