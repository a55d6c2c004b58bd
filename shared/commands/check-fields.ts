import type { Field, Fields } from '../model/fields/field';
import type { FieldKind, ValueOfKind } from '../model/fields/field-kinds';
import type { ValuesOf } from '../model/fields/derive';
import type { FieldName } from './field-name';
import {
  checkDescription,
  checkHostName,
  checkInterfaceAddress,
  checkMtu,
  checkMulticastAddress,
  checkName,
  checkPort,
  checkTtl,
  checkDatabasePath,
  type FieldRule,
} from './field-rules';
import type { Refusal } from './refusal';

/** The rule of each kind of field; null for those that take every value. */
const rules: { readonly [Kind in FieldKind]: FieldRule<ValueOfKind[Kind]> | null } = {
  text: null,
  name: checkName,
  description: checkDescription,
  hostName: checkHostName,
  optionalHostName: (value, name) => (value.trim() === '' ? null : checkHostName(value, name)),
  interfaceAddress: checkInterfaceAddress,
  multicastAddress: checkMulticastAddress,
  windowsPath: checkDatabasePath,
  flag: null,
  number: null,
  port: checkPort,
  optionalPort: (value, name) => (value === 0 ? null : checkPort(value, name)),
  mtu: checkMtu,
  ttl: checkTtl,
  // The schema takes no other value than the choice's own.
  choice: null,
};

/**
 * The refusals of the fields of a table, each by the rule of its kind. Rules that look at several
 * fields are the record's own.
 */
export function checkFields<Of extends Fields>(
  fields: Of & { readonly [Name in keyof Of]: Name extends FieldName ? Field : never },
  values: ValuesOf<Of>,
): readonly Refusal[] {
  return Object.entries(fields).flatMap(([name, { kind }]) => {
    // The table of kinds gives the rule the value of its field, and the type above the name.
    const rule = rules[kind] as FieldRule<unknown> | null;
    return rule?.(values[name], name as FieldName) ?? [];
  });
}
