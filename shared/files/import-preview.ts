import type { ImportMode } from '../commands/command';

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

/**
 * Properties that new records of one kind (`what`, in words for people) do not state, so that they
 * get their usual values, each with the number of records.
 */
export interface UsualValues {
  readonly what: string;
  readonly properties: readonly { readonly property: string; readonly count: number }[];
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

/** What must be told of an input: what is passed over, mended, and taken from the usual values. */
export interface Told {
  readonly skipped: readonly Skipped[];
  readonly conflicts: readonly Conflict[];
  readonly usualValues: readonly UsualValues[];
}

/**
 * What one way of importing would do. `counts` are the records that the input says something of;
 * `usable` is false when there are none.
 */
export interface ImportOutcome extends Told {
  readonly usable: boolean;
  readonly counts: RecordCounts;
  readonly novelty: Novelty;
}

/**
 * What an import would bring in, by the way in which it is brought in. The site is untouched until
 * the person agrees. When nothing sound was found, the files say why.
 */
export interface ImportPreview {
  readonly source: 'export' | 'siteFile';
  readonly siteName: string;
  readonly files: readonly FileReport[];
  readonly outcomes: Readonly<Record<ImportMode, ImportOutcome>>;
}

export const noRecords: RecordCounts = {
  recordingServers: 0,
  failoverRecorders: 0,
  failoverGroups: 0,
  devices: 0,
};
