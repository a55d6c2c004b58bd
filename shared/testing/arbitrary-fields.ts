import fc from 'fast-check';
import { mapFields, type ValuesOf } from '../model/fields/derive';
import type { Field, Fields } from '../model/fields/field';
import type { PlainKind, ValueOfKind } from '../model/fields/field-kinds';
import { SHARED_GROUP_NAME } from './arbitrary-sites';

/** What people type into a field of each kind: what its rule takes, and what it refuses. */
const typed: {
  readonly [Kind in PlainKind]: {
    readonly sound: fc.Arbitrary<ValueOfKind[Kind]>;
    readonly unsound: fc.Arbitrary<ValueOfKind[Kind]> | null;
  };
} = {
  text: { sound: fc.constantFrom('', 'as reported', ' x '), unsound: null },
  name: {
    sound: fc.oneof(
      fc.constantFrom('Quay', ' Quay ', 'QUAY', SHARED_GROUP_NAME, 'Group 1', 'Lock 2'),
      fc.string({ maxLength: 12 }).map((text) => `Depot ${text}`),
    ),
    unsound: fc.constantFrom('', '  ', 'x'.repeat(256)),
  },
  description: {
    sound: fc.constantFrom('', 'by the gate', ' upstairs '),
    unsound: fc.constant('x'.repeat(4001)),
  },
  hostName: {
    sound: fc.constantFrom('rec01', 'rec01.example.com', '10.0.0.7', '2001:db8::7', ' rec02 '),
    unsound: fc.constantFrom('', 'a b', '10.0.0', '-x'),
  },
  optionalHostName: {
    sound: fc.constantFrom('', 'rec01', 'rec01.example.com', '2001:db8::7', ' rec02 '),
    unsound: fc.constantFrom('a b', '10.0.0', '-x'),
  },
  interfaceAddress: {
    sound: fc.constantFrom('0.0.0.0', '::', '10.0.0.7', ' 10.0.0.8'),
    unsound: fc.constantFrom('', '232.1.1.1', 'rec01', '10.0.0'),
  },
  multicastAddress: {
    sound: fc.constantFrom('224.0.0.0', '232.100.1.0', ' 232.100.2.0', '239.255.255.255'),
    unsound: fc.constantFrom('', '10.0.0.1', '240.0.0.0', 'ff02::1'),
  },
  windowsPath: {
    sound: fc.constantFrom('', 'D:\\Media', '\\\\nas\\media', ' E:\\ '),
    unsound: fc.constantFrom('Media', 'D:Media', '/var/media', 'C:\\a|b'),
  },
  flag: { sound: fc.boolean(), unsound: null },
  number: { sound: fc.nat({ max: 65535 }), unsound: null },
  port: {
    sound: fc.integer({ min: 1, max: 65535 }),
    unsound: fc.constantFrom(0, -1, 65536, 80.5),
  },
  optionalPort: {
    sound: fc.nat({ max: 65535 }),
    unsound: fc.constantFrom(-1, 65536, 80.5),
  },
  mtu: { sound: fc.integer({ min: 576, max: 9000 }), unsound: fc.constantFrom(100, 9001) },
  ttl: { sound: fc.integer({ min: 1, max: 255 }), unsound: fc.constantFrom(0, 256) },
};

/** Values that the rule of a field takes. */
export function soundOf<Of extends Field>(field: Of): fc.Arbitrary<Of['default']> {
  return field.kind === 'choice' ? fc.constantFrom(...field.choices) : typed[field.kind].sound;
}

/** Values that the rule of a field refuses; null where it takes all. */
export function unsoundOf<Of extends Field>(field: Of): fc.Arbitrary<Of['default']> | null {
  return field.kind === 'choice' ? null : typed[field.kind].unsound;
}

/** What is typed into a field: six sound values for every unsound one, so that sequences get somewhere. */
export function typedInto<Of extends Field>(field: Of): fc.Arbitrary<Of['default']> {
  const unsound = unsoundOf(field);
  return unsound === null
    ? soundOf(field)
    : fc.oneof({ weight: 6, arbitrary: soundOf(field) }, { weight: 1, arbitrary: unsound });
}

/** Values for all fields of a table, each of which its own rule takes. */
export function soundValues<Of extends Fields>(fields: Of): fc.Arbitrary<ValuesOf<Of>> {
  return fc.record<ValuesOf<Of>>(mapFields(fields, soundOf) as ArbitrariesOf<ValuesOf<Of>>);
}

/** What is typed into each field of a table. */
export function typedValues<Of extends Fields>(fields: Of): ArbitrariesOf<ValuesOf<Of>> {
  return mapFields(fields, typedInto) as ArbitrariesOf<ValuesOf<Of>>;
}

type ArbitrariesOf<Values> = { [Name in keyof Values]: fc.Arbitrary<Values[Name]> };
