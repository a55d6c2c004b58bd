import { describe, expect, it } from 'vitest';
import { deviceId, findingId, parseGuid, recordingServerId } from './ids';

const GUID = '2b0bd2b2-0a1c-4f6e-9d3a-000000000001';

describe('reading a GUID', () => {
  it.each([GUID, GUID.toUpperCase(), ` ${GUID}\n`, `{${GUID}}`, ` {${GUID.toUpperCase()}} `])(
    'folds %j',
    (text) => {
      expect(parseGuid(text)).toBe(GUID);
    },
  );

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['an object', { toString: () => GUID }],
    ['an empty text', ''],
    ['the all-zero GUID, which means "not used"', '00000000-0000-0000-0000-000000000000'],
    ['the all-zero GUID in braces', '{00000000-0000-0000-0000-000000000000}'],
    ['half a GUID', GUID.slice(0, 18)],
    ['more than a GUID', `${GUID}0`],
    ['one without hyphens', GUID.replaceAll('-', '')],
    ['one that is not hexadecimal', GUID.replace('2b0b', '2g0b')],
    ['a path of the older API', `FailoverGroup[${GUID}]`],
    ['half a pair of braces', `{${GUID}`],
  ])('gives null for %s', (_, text) => {
    expect(parseGuid(text)).toBeNull();
  });
});

describe('an id', () => {
  it('is a GUID in lower case, and never the all-zero one', () => {
    expect(recordingServerId.safeParse(GUID).success).toBe(true);
    expect(deviceId.safeParse(GUID.toUpperCase()).success).toBe(false);
    expect(deviceId.safeParse('00000000-0000-0000-0000-000000000000').success).toBe(false);
  });

  it('of a finding is the rule, the kind and the id of its subject', () => {
    expect(findingId.safeParse(`noProtection:recordingServer:${GUID}`).success).toBe(true);
    expect(findingId.safeParse(`noProtection:${GUID}`).success).toBe(false);
  });
});
