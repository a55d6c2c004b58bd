import * as z from 'zod';
import { longText } from '../bounded-text';

// What is kept is read without the rules, so that a record that breaks one can still be looked at
// and mended. What a window sends is bounded, and whole numbers are the rules' business: they have a
// sentence for 80.5.
const text = { kept: z.string(), sent: longText };
const number = { kept: z.number().int(), sent: z.number() };
const flag = { kept: z.boolean(), sent: z.boolean() };

/**
 * The kinds of field. `kept` reads a value from disk, `sent` takes it from a window, `trimmed` says
 * whether blanks around it mean nothing. The rule of each kind is in `shared/commands/field-rules.ts`.
 */
export const fieldKinds = {
  /** Any text; the command takes at most 10,000 characters. */
  text: { ...text, trimmed: false },
  name: { ...text, trimmed: true },
  description: { ...text, trimmed: false },
  hostName: { ...text, trimmed: true },
  /** Empty means that there is none. */
  optionalHostName: { ...text, trimmed: true },
  interfaceAddress: { ...text, trimmed: true },
  multicastAddress: { ...text, trimmed: true },
  /** An absolute path on the server's computer; empty means not set yet. */
  windowsPath: { ...text, trimmed: true },
  flag: { ...flag, trimmed: false },
  /** Any whole number, as a server reports it. */
  number: { ...number, trimmed: false },
  port: { ...number, trimmed: false },
  /** 0 is the API's way to say that there is none. */
  optionalPort: { ...number, trimmed: false },
  /** In bytes. */
  mtu: { ...number, trimmed: false },
  /** In hops. */
  ttl: { ...number, trimmed: false },
} as const;

/** The kinds that are defined by their values alone; a choice has its own values besides. */
export type PlainKind = keyof typeof fieldKinds;

/** A kind of field. */
export type FieldKind = PlainKind | 'choice';

/** The value that a field of a kind has; a choice is narrowed down by its own field. */
export interface ValueOfKind extends ValuesOfPlainKinds {
  readonly choice: string;
}

type ValuesOfPlainKinds = {
  readonly [Kind in PlainKind]: z.infer<(typeof fieldKinds)[Kind]['kept']>;
};
