import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** Letters with accents; vowels twice, because most languages take a third more room than English. */
const accented: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ a: 'áá', b: 'ƀ', c: 'ç', d: 'ð', e: 'éé', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'íí', j: 'ĵ' },
    ...{ k: 'ķ', l: 'ļ', m: 'ɱ', n: 'ñ', o: 'óó', p: 'þ', q: 'ǫ', r: 'ŕ', s: 'š', t: 'ţ' },
    ...{ u: 'úú', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž', A: 'Á', B: 'Ɓ', C: 'Ç', D: 'Ð' },
    ...{ E: 'É', F: 'Ƒ', G: 'Ĝ', H: 'Ĥ', I: 'Í', J: 'Ĵ', K: 'Ķ', L: 'Ļ', M: 'Ḿ', N: 'Ñ' },
    ...{ O: 'Ó', P: 'Þ', Q: 'Ǫ', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Ú', V: 'Ṽ', W: 'Ŵ', X: 'Ẋ' },
    ...{ Y: 'Ý', Z: 'Ž' },
  }),
);

// Unicode's right-to-left override and its end.
const RIGHT_TO_LEFT = '\u202E';
const END = '\u202C';

/** A text that is still readable but surely not English: accented, a third longer, in brackets. */
export function pseudo(english: MessageFormatElement[]): MessageFormatElement[] {
  return [literal('['), ...eachLiteral(english, accent), literal(']')];
}

/** The same from right to left. */
export function mirrored(english: MessageFormatElement[]): MessageFormatElement[] {
  const mirror = (text: string): string => `${RIGHT_TO_LEFT}${accent(text)}${END}`;
  return [literal('['), ...eachLiteral(english, mirror), literal(']')];
}

function literal(value: string): MessageFormatElement {
  return { type: TYPE.literal, value };
}

/** A text with accents on its letters, and its vowels twice. */
export function accent(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => accented.get(letter) ?? letter);
}

function eachLiteral(
  elements: MessageFormatElement[],
  change: (text: string) => string,
): MessageFormatElement[] {
  return elements.map((element) => {
    switch (element.type) {
      case TYPE.literal:
        return { ...element, value: change(element.value) };
      case TYPE.tag:
        return { ...element, children: eachLiteral(element.children, change) };
      case TYPE.select:
      case TYPE.plural:
        return {
          ...element,
          options: Object.fromEntries(
            Object.entries(element.options).map(([name, option]) => [
              name,
              { ...option, value: eachLiteral(option.value, change) },
            ]),
          ),
        };
      default:
        return element;
    }
  });
}
