import type { GetICUArgs } from '@schummar/icu-type-parser';
import * as z from 'zod';
import type { english } from './en/english';

type Catalogue = typeof english;

/** The code of a text in the catalogue: its area, then what it says. */
export type MessageCode = keyof Catalogue;

/** A moment in ISO 8601, told apart from text so that it is shown in the reader’s form. */
export interface Moment {
  readonly moment: string;
}

/** Things after each other that make no sentence: "A, B, C", or with blanks between them only. */
export interface Series {
  readonly items: readonly Argument[];
  readonly join: 'commas' | 'blanks';
}

/**
 * What a text can be filled with. A list is shown as a sentence does it ("A, B and C"), a message as
 * its own text. What a number looks like is said by the text: `{port}` as it is, `{count, number}`
 * with the separators of the reader’s language.
 */
export type Argument = string | number | Moment | Series | KeptMessage | readonly Argument[];

/** What the placeholders of a text are filled with, by name. */
export type Arguments = Readonly<Record<string, Argument>>;

/**
 * Something to be said to a person, without its words: these are chosen where it is shown (a window,
 * the menu, the command line), in the language shown there. Made by {@link message}.
 */
export interface Message {
  readonly code: MessageCode;
  readonly args: Arguments;
}

/**
 * A message from the disk. Its code may be one that only an older or a newer version knows; it is
 * kept and can be shown all the same.
 */
export interface KeptMessage {
  readonly code: string;
  readonly args: Arguments;
}

const moment: z.ZodType<Moment> = z.object({ moment: z.string() }).readonly();

const argument: z.ZodType<Argument> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    moment,
    series,
    keptMessageSchema,
    z.array(argument).readonly(),
  ]),
);

const series: z.ZodType<Series> = z
  .object({ items: z.array(argument).readonly(), join: z.enum(['commas', 'blanks']) })
  .readonly();

/** A message as it is kept on disk. */
export const keptMessageSchema: z.ZodType<KeptMessage> = z
  .object({ code: z.string(), args: z.record(z.string(), argument).readonly() })
  .readonly();

/** What the text of a code must be filled with, read from the text itself. */
export type ArgumentsOf<Code extends MessageCode> = Readonly<
  GetICUArgs<
    Catalogue[Code],
    { ICUArgument: Argument; ICUNumberArgument: number; ICUDateArgument: Moment }
  >
>;

/** The arguments after a code: none for a text without placeholders. */
export type Rest<Code extends MessageCode> = [keyof ArgumentsOf<Code>] extends [never]
  ? readonly []
  : readonly [args: ArgumentsOf<Code>];

/** Says what a code says with these arguments; a wrong or missing one does not compile. */
export function message<Code extends MessageCode>(code: Code, ...rest: Rest<Code>): Message {
  const [args = {}] = rest;
  return { code, args };
}
