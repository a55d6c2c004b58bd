import type { EditCommand } from '../commands/command';
import type { FieldName } from '../commands/field-name';
import { message, type Message } from '../messages/message';
import type { FailoverGroup } from '../model/failover-group';
import type { FailoverRecorder } from '../model/failover-recorder';
import { findingId, type FindingId } from '../model/ids';
import type { TabId } from '../model/fields/tab-id';
import type { RecordingServer } from '../model/recording-server';
import type { RuleCode } from './rule-code';

/** From what leaves footage missing tonight to what would be better otherwise. */
export const severities = ['error', 'warning', 'advice'] as const;
export type Severity = (typeof severities)[number];

export type SubjectKind = 'site' | 'recordingServer' | 'failoverRecorder' | 'failoverGroup';

/** The record that a finding is about, where it can be mended. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly name: string;
}

/** The tab of a subject on which a finding is mended, and the field there if it is a single one. */
export interface MendedBy {
  readonly tab: TabId;
  /** Its name in the form of the subject. */
  readonly field?: FieldName;
}

/** One click that mends a finding: normal commands, one undo step. */
export interface Fix {
  readonly label: Message;
  readonly commands: readonly EditCommand[];
}

/**
 * Something that readiness has to say. `message` says in one sentence what is wrong and why it
 * matters, `remedy` what to do about it. A rule finds at most one thing per subject, so that its
 * code and subject make an id under which the finding can be ignored.
 */
export interface Finding {
  readonly id: FindingId;
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly subject: Subject;
  readonly message: Message;
  readonly remedy: Message;
  readonly mendedBy: MendedBy | null;
  readonly fix: Fix | null;
}

/** A finding without what follows from its rule. */
export interface Found {
  readonly subject: Subject;
  readonly message: Message;
  readonly fix?: Fix;
  /** Where one rule weighs differently from case to case; else the rule's own. */
  readonly severity?: Severity;
}

/** What a rule looks for, as the heading of what it finds. */
export function titleOf({ code }: Pick<Finding, 'code'>): Message {
  return message(`rule.${code}.title`);
}

/** What follows from a rule for what it has found. */
export function toFinding(
  { code, severity, mendedBy }: Pick<Finding, 'code' | 'severity' | 'mendedBy'>,
  found: Found,
): Finding {
  const { subject } = found;
  return {
    id: findingId.parse(`${code}:${subject.kind}:${subject.id}`),
    code,
    severity: found.severity ?? severity,
    subject,
    message: found.message,
    remedy: message(`rule.${code}.remedy`),
    mendedBy,
    fix: found.fix ?? null,
  };
}

export function aboutServer({ id, name }: RecordingServer): Subject {
  return { kind: 'recordingServer', id, name };
}

export function aboutRecorder({ id, name }: FailoverRecorder): Subject {
  return { kind: 'failoverRecorder', id, name };
}

export function aboutGroup({ id, name }: FailoverGroup): Subject {
  return { kind: 'failoverGroup', id, name };
}
