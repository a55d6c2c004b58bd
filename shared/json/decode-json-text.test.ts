import { describe, expect, it } from 'vitest';
import { decodeJsonText } from './decode-json-text';

const text = '{"name":"Zürich 😀"}';
const utf8 = new TextEncoder().encode(text);
const littleEndian = new Uint8Array(
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((code) => [
    code & 0xff,
    code >> 8,
  ]),
);
const bigEndian = littleEndian.map((_, at) => littleEndian[at % 2 === 0 ? at + 1 : at - 1] ?? 0);

describe('decodeJsonText', () => {
  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with a byte-order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
    ['UTF-16, little-endian, with a mark', new Uint8Array([0xff, 0xfe, ...littleEndian])],
    ['UTF-16, big-endian, with a mark', new Uint8Array([0xfe, 0xff, ...bigEndian])],
    ['UTF-16, little-endian, without a mark', littleEndian],
    ['UTF-16, big-endian, without a mark', bigEndian],
  ])('reads %s', (_, bytes) => {
    expect(decodeJsonText(bytes)).toBe(text);
  });

  it('reads what is not UTF-8 as Windows-1252', () => {
    const bytes = utf8.filter((byte) => byte < 0x80).map((byte) => (byte === 0x72 ? 0xfc : byte));
    expect(decodeJsonText(bytes)).toBe('{"name":"Züich "}');
  });

  it('leaves the bytes as they are', () => {
    const bytes = new Uint8Array([0xfe, 0xff, ...bigEndian]);
    const before = [...bytes];
    decodeJsonText(bytes);
    expect([...bytes]).toEqual(before);
  });

  it.each([
    [[]],
    [[0]],
    [[0xff]],
    [[0xff, 0xfe]],
    [[0xfe, 0xff, 0]],
    [[0xef, 0xbb, 0xbf]],
    [[0, 0]],
  ])('survives %j', (bytes) => {
    expect(decodeJsonText(new Uint8Array(bytes)).length).toBeLessThanOrEqual(bytes.length);
  });
});
