import * as z from 'zod';
import { fieldKinds, type FieldKind, type PlainKind, type ValueOfKind } from './field-kinds';
import type { TabId } from './tab-id';

/**
 * One field of a record, told once: schema, default, edits, rule, form, test values and the property
 * of the API are all made from it. Its key in the table is its name, in the API too.
 */
export interface Field<
  Value = unknown,
  Kind extends FieldKind = FieldKind,
  Editable extends boolean = boolean,
> extends SchemasOf<Value> {
  readonly kind: Kind;
  /** What a new record has, and what is taken where the API does not state it. */
  readonly default: Value;
  /** Whether a person may change it; what is not editable is in no command. */
  readonly editable: Editable;
  /** What a choice is between; empty for the other kinds. */
  readonly choices: readonly Value[];
  /** Where it is edited; null where that is not a tab but a dialog, or it is not editable. */
  readonly tab: TabId | null;
}

interface SchemasOf<Value> {
  readonly kept: z.ZodType<Value>;
  readonly sent: z.ZodType<Value>;
  readonly trimmed: boolean;
}

/** The fields of a record by their names, in the order in which they are kept. */
export type Fields = Readonly<Record<string, Field>>;

/**
 * What a table says of a field. Where it is edited is always said, for a tab that nobody named would
 * be missed by nobody; a read-only field stands on no tab that could be wrong.
 */
type Options<Value> =
  | { readonly default: Value; readonly editable: true; readonly tab: TabId | null }
  | { readonly default: Value; readonly editable: false };

type Plain<Kind extends PlainKind> = <const Said extends Options<ValueOfKind[Kind]>>(
  options: Said,
) => Field<ValueOfKind[Kind], Kind, Said['editable']>;

/** A field of each kind: `udpPort: field.port({ default: 8844, editable: true, tab: 'info' })`. */
export const field = {
  text: plain('text'),
  name: plain('name'),
  description: plain('description'),
  hostName: plain('hostName'),
  optionalHostName: plain('optionalHostName'),
  interfaceAddress: plain('interfaceAddress'),
  multicastAddress: plain('multicastAddress'),
  windowsPath: plain('windowsPath'),
  flag: plain('flag'),
  number: plain('number'),
  port: plain('port'),
  optionalPort: plain('optionalPort'),
  mtu: plain('mtu'),
  ttl: plain('ttl'),

  /** One of a few values. */
  choice<const Value extends string, const Said extends Options<Value>>(
    values: readonly Value[],
    options: Said,
  ): Field<Value, 'choice', Said['editable']> {
    const schema = z.enum(values);
    return {
      kind: 'choice',
      default: options.default,
      editable: options.editable,
      choices: values,
      tab: tabOf(options),
      trimmed: false,
      kept: schema,
      sent: schema,
    };
  },
};

function plain<Kind extends PlainKind>(kind: Kind): Plain<Kind> {
  // The table of kinds gives each kind schemas of its own value.
  const schemas = fieldKinds[kind] as unknown as SchemasOf<ValueOfKind[Kind]>;
  return (options) => ({
    kind,
    default: options.default,
    editable: options.editable,
    choices: [],
    tab: tabOf(options),
    ...schemas,
  });
}

function tabOf(options: Options<unknown>): TabId | null {
  return options.editable ? options.tab : null;
}
