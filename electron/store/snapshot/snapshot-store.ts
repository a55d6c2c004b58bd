/** The one file that holds the site as it was at some revision. */
export interface SnapshotStore {
  readonly path: string;
  /**
   * The whole text; null when there is no file.
   *
   * @throws what the file system throws when there is one that cannot be read.
   */
  readonly read: () => string | null;
  /**
   * Puts the text in the place of the file: the old or the new one is there at every moment.
   *
   * @throws what the file system throws.
   */
  readonly write: (text: string) => void;
}
