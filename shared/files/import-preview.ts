import type { ImportMode } from '../commands/command';
import type { Message } from '../messages/message';

/** How many records of each kind. */
export interface RecordCounts {
  readonly recordingServers: number;
  readonly failoverRecorders: number;
  readonly failoverGroups: number;
  readonly devices: number;
}

/** What was passed over while reading, and why. */
export interface Skipped {
  readonly what: Message;
  readonly count: number;
  readonly why: Message;
}

/**
 * Something in the input that breaks a rule, and how it is mended if the person agrees. Both are
 * sentences; `subject` is the name of the record that they are about, or says which records.
 */
export interface Conflict {
  readonly subject: string | Message;
  readonly problem: Message;
  readonly mending: Message;
}

/**
 * Properties that new records of one kind (`what`) do not state, so that they get their usual values, each with the number of records.
 */
export interface UsualValues {
  readonly what: Message;
  readonly properties: readonly { readonly property: string; readonly count: number }[];
}

/** What became of one file. `problem` says why nothing in it, or only a part, can be used. */
export interface FileReport {
  readonly name: string;
  readonly bytes: number;
  readonly records: number;
  readonly problem: Message | null;
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
