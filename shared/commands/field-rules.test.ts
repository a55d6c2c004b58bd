import { describe, expect, it } from 'vitest';
import { refusalInEnglish } from '../testing/in-english';
import {
  checkDatabasePath,
  checkDescription,
  checkHostName,
  checkInterfaceAddress,
  checkMtu,
  checkMulticastAddress,
  checkName,
  checkPort,
  checkTtl,
  multicastNumber,
  type FieldRule,
} from './field-rules';

/** A rule with what it takes and, under the code of the refusal, what it does not. */
interface Examples<Value> {
  readonly rule: FieldRule<Value>;
  readonly takes: readonly Value[];
  readonly refuses: Readonly<Record<string, readonly Value[]>>;
  /** What the sentence must say is allowed. */
  readonly says: RegExp;
}

function examples<Value>(name: string, { rule, takes, refuses, says }: Examples<Value>): void {
  describe(name, () => {
    it.each(takes.map((value) => [value]))('takes %j', (value) => {
      expect(rule(value, 'name')).toBeNull();
    });
    for (const [code, values] of Object.entries(refuses)) {
      it.each(values.map((value) => [value]))(`refuses %j as ${code}`, (value) => {
        const refusal = rule(value, 'name');
        expect(refusal).toMatchObject({ code, field: 'name' });
        expect(refusalInEnglish(refusal)).toMatch(says);
      });
    }
  });
}

examples('a name', {
  rule: checkName,
  takes: ['RS-01', ' padded ', 'Überwachung', '防犯', 'x'.repeat(255), `  ${'x'.repeat(255)}  `],
  refuses: {
    nameRequired: ['', ' ', '\t\n', '\u00a0', '\u200b', '\u200e \u00ad', '\u0000'],
    nameTooLong: ['x'.repeat(256)],
  },
  says: /^Enter a name\.$|at most 255 characters\.$/,
});

examples('a description', {
  rule: checkDescription,
  takes: ['', 'takes over from RS-01', 'x'.repeat(4000)],
  refuses: { descriptionTooLong: ['x'.repeat(4001)] },
  says: /at most 4,000 characters\.$/,
});

examples('a host name', {
  rule: checkHostName,
  takes: [
    'rec01',
    'REC_01',
    'rec01.example.com',
    'rec01.example.com.',
    ' rec01 ',
    '1and1.example',
    '10.0.0.7',
    '2001:db8::7',
    '::1',
    `${'a'.repeat(63)}.example`,
    'a.'.repeat(126) + 'a',
  ],
  refuses: {
    hostNameInvalid: [
      '',
      ' ',
      'a b',
      'http://rec01',
      'rec01:7563',
      'rec01/',
      '-rec01',
      'rec01-',
      'rec..example',
      '.example',
      '10.0.0',
      '10.0.0.256',
      '1.2.3.4.5',
      '[::1]',
      'fe80::1%eth0',
      `${'a'.repeat(64)}.example`,
      'a.'.repeat(126) + 'aa',
      'räc01',
    ],
  },
  says: /^Enter a host name or an IP address/,
});

examples('a port', {
  rule: checkPort,
  takes: [1, 80, 7563, 65535],
  refuses: {
    portOutOfRange: [0, -1, 65536, 80.5, Number.NaN, Number.POSITIVE_INFINITY],
  },
  says: /from 1 to 65535\.$/,
});

examples('the address of an interface', {
  rule: checkInterfaceAddress,
  takes: [
    '0.0.0.0',
    '::',
    '10.0.0.7',
    ' 10.0.0.7 ',
    '127.0.0.1',
    '223.255.255.255',
    '240.0.0.1',
    'fe80::1',
    '2001:db8::7',
    '::ffff:10.0.0.7',
  ],
  refuses: {
    interfaceAddressInvalid: [
      '',
      ' ',
      'eth0',
      'rec01',
      '10.0.0',
      '10.1',
      '0x0a.0.0.1',
      '010.0.0.1',
      '10.0.0.256',
      '224.0.0.0',
      '232.100.1.0',
      '239.255.255.255',
      '255.255.255.255',
      'ff02::1',
      '::ffff:232.100.1.0',
      'fe80::1%eth0',
      '10.0.0.7:80',
      '10.0.0.0/8',
    ],
  },
  says: /0\.0\.0\.0/,
});

examples('a multicast address', {
  rule: checkMulticastAddress,
  takes: ['224.0.0.0', '232.100.1.0', ' 232.100.1.0 ', '239.255.255.255'],
  refuses: {
    multicastRangeInvalid: [
      '',
      '223.255.255.255',
      '240.0.0.0',
      '10.0.0.7',
      'ff02::1',
      '::ffff:232.100.1.0',
      '232.100.1',
      'x',
    ],
  },
  says: /224\.0\.0\.0 to 239\.255\.255\.255\.$/,
});

examples('a database location', {
  rule: checkDatabasePath,
  takes: [
    '',
    ' ',
    'D:\\',
    'd:\\MediaDatabase',
    ' D:\\Media Database\\x ',
    'D:\\Überwachung',
    '\\\\nas\\share',
    '\\\\nas\\share\\media',
    '\\\\10.0.0.7\\d$',
  ],
  refuses: {
    databasePathNotAbsolute: [
      'MediaDatabase',
      'D:',
      'D:MediaDatabase',
      '\\MediaDatabase',
      '..\\MediaDatabase',
      'D:/MediaDatabase',
      '/var/media',
      '\\\\nas',
      '\\\\nas\\',
      '\\\\\\share',
      '\\\\.\\pipe\\x',
      '\\\\..\\share',
      '\\\\?\\D:\\x',
      'D:\\a|b',
      'D:\\a"b',
      'D:\\a*',
      'D:\\a:b',
      '\\\\nas\\share\\d:b',
      'D:\\a\u0000b',
      'D:\\a\nb',
      'DD:\\a',
      '1:\\a',
    ],
  },
  says: /absolute path/,
});

examples('an MTU', {
  rule: checkMtu,
  takes: [576, 1500, 9000],
  refuses: { mtuOutOfRange: [0, 575, 9001, 1500.5, Number.NaN] },
  says: /from 576 to 9000\.$/,
});

examples('a TTL', {
  rule: checkTtl,
  takes: [1, 32, 255],
  refuses: { ttlOutOfRange: [0, 256, -1, 1.5, Number.NaN] },
  says: /from 1 to 255\.$/,
});

describe('the order of multicast addresses', () => {
  it('is that of their numbers, not of their texts', () => {
    const inOrder = ['224.0.0.0', '224.0.0.9', '224.0.0.10', '224.0.1.0', '239.255.255.255'];
    const numbers = inOrder.map((text) => multicastNumber(text) ?? 0);
    expect(numbers).toStrictEqual(numbers.toSorted((a, b) => a - b));
    expect(new Set(numbers).size).toBe(inOrder.length);
    expect(multicastNumber('10.0.0.7')).toBeNull();
  });
});
