import type { FieldName } from './field-name';

/** What a refusal can be about; each code belongs to one rule. */
export const refusalCodes = [
  'nameRequired',
  'nameTooLong',
  'groupNameTaken',
  'scenarioNameTaken',
  'descriptionTooLong',
  'hostNameInvalid',
  'portOutOfRange',
  'publicAddressRequired',
  'interfaceAddressInvalid',
  'multicastRangeInvalid',
  'multicastRangeReversed',
  'portRangeReversed',
  'mtuOutOfRange',
  'ttlOutOfRange',
  'databasePathNotAbsolute',
  'idTaken',
  'idMismatch',
  'notFound',
  'positionOutOfRange',
  'groupedAsHotStandby',
  'hotStandbyInGroup',
  'hotStandbyTaken',
  'secondarySameAsPrimary',
  'inTwoGroups',
  'stillReferenced',
  'recordingServerInFailover',
  'failoverRecorderStandingIn',
  'nothingToDo',
] as const;

/** The stable name of a refusing rule, for programs and tests. */
export type RefusalCode = (typeof refusalCodes)[number];

/**
 * Why a command was not carried out. `message` is a sentence for people that says what is allowed;
 * `field` is the property of the command's record under which the sentence belongs, if there is one.
 */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  readonly field?: FieldName;
}

/** The outcome of a rule or a command that can refuse. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** A refusal of the rule with this code; without a field it concerns the command as a whole. */
export function refuse(code: RefusalCode, message: string, field?: FieldName): Refusal {
  return field === undefined ? { code, message } : { code, message, field };
}

/** The outcome of a command or rule that has nothing against it. */
export function accepted<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

/** The outcome of a refused command, with at least one reason. For thousands of reasons write the object: they do not fit into arguments. */
export function refused(...refusals: readonly Refusal[]): Outcome<never> {
  return { ok: false, refusals };
}
