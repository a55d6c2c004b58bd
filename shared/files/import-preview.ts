/** How many records of each kind. */
export interface RecordCounts {
  readonly recordingServers: number;
  readonly failoverRecorders: number;
  readonly failoverGroups: number;
  readonly devices: number;
}

/** What was passed over while reading, and why. `what` is in words for people. */
export interface Skipped {
  readonly what: string;
  readonly count: number;
  readonly why: string;
}

/**
 * Something in the input that breaks a rule, and how it is mended if the person agrees. Both are
 * sentences for people; `subject` is the name of the record they are about.
 */
export interface Conflict {
  readonly subject: string;
  readonly problem: string;
  readonly mending: string;
}

/** What became of one file. `problem` says why nothing in it, or only a part, can be used. */
export interface FileReport {
  readonly name: string;
  readonly bytes: number;
  readonly records: number;
  readonly problem: string | null;
}

/** New, changed and unchanged records compared with the open site. */
export interface Novelty {
  readonly added: RecordCounts;
  readonly changed: RecordCounts;
  readonly unchanged: RecordCounts;
}

/**
 * What an import would bring in. The site is untouched until the person agrees. `usable` is false
 * when nothing sound was found; the files then say why.
 */
export interface ImportPreview {
  readonly source: 'export' | 'siteFile';
  readonly siteName: string;
  readonly usable: boolean;
  readonly files: readonly FileReport[];
  readonly counts: RecordCounts;
  readonly novelty: Novelty;
  readonly skipped: readonly Skipped[];
  readonly conflicts: readonly Conflict[];
}

export const noRecords: RecordCounts = {
  recordingServers: 0,
  failoverRecorders: 0,
  failoverGroups: 0,
  devices: 0,
};
