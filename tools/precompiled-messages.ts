import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const catalogue = /\/shared\/messages\/en\/[\w-]+\.ts$/;

/**
 * Parses the texts of the catalogue while the client is built: its windows run them without a
 * parser, which would only make every start slower.
 */
export function precompiledMessages(): Plugin {
  return {
    name: 'precompiled-messages',
    config: () => ({
      resolve: {
        alias: {
          '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js',
        },
      },
    }),
    // Comes after the types are gone.
    transform(code, id) {
      if (!catalogue.test(id)) return null;
      return { code: withParsedTexts(code, textsIn(this.parse(code))), map: null };
    },
  };
}

/** A text in the code of a catalogue: what it says, and where it stands. */
interface Text {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function withParsedTexts(code: string, texts: readonly Text[]): string {
  return texts.reduceRight(
    (rest, { value, start, end }) =>
      rest.slice(0, start) + JSON.stringify(parse(value)) + rest.slice(end),
    code,
  );
}

/**
 * The values of all properties that are texts, in their order.
 *
 * @throws when a value is put together: its placeholders could not be checked either.
 */
function textsIn(node: unknown): readonly Text[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (!isNode(node)) return [];
  if (node.type !== 'Property') return Object.values(node).flatMap(textsIn);
  if (!isText(node.value)) throw new Error('A text of the catalogue must be one literal.');
  return [node.value];
}

function isNode(value: unknown): value is { readonly type: string; readonly value?: unknown } {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function isText(node: unknown): node is Text {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string';
}
