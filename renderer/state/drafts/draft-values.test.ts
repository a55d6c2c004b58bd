import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceFields } from '../../../shared/model/device';
import { failoverGroupFields } from '../../../shared/model/failover-group';
import { failoverRecorderFields } from '../../../shared/model/failover-recorder';
import type { Field } from '../../../shared/model/fields/field';
import { multicastFields } from '../../../shared/model/multicast';
import { failoverFields, recordingServerFields } from '../../../shared/model/recording-server';
import { registrationFields } from '../../../shared/model/registration';
import { soundOf } from '../../../shared/testing/arbitrary-fields';
import { serverFields } from '../../../shared/model/web-server';
import { draftOf, valueFrom } from './draft-values';

const fields: readonly (readonly [string, Field])[] = [
  recordingServerFields,
  failoverFields,
  multicastFields,
  failoverRecorderFields,
  failoverGroupFields,
  deviceFields,
  registrationFields,
].flatMap((table) => Object.entries<Field>(table));

describe('the draft of a value', () => {
  it.each(fields)('stands for that value: %s', (_name, field) => {
    fc.assert(
      fc.property(soundOf(field), (value) => {
        expect(valueFrom(field, draftOf(field, value))).toStrictEqual(value);
      }),
      { numRuns: 20 },
    );
  });

  it.each(['', 'abc', '1e3', '-1', '80.5', '0x10', '1'.repeat(16)])(
    'stands for no number while %j stands there',
    (text) => {
      expect(valueFrom(failoverRecorderFields.udpPort, text)).toBeNaN();
    },
  );

  it('of a port that may be missing is empty while it is', () => {
    const { publicWebserverPort } = serverFields;
    expect(draftOf(publicWebserverPort, 0)).toBe('');
    expect(valueFrom(publicWebserverPort, ' ')).toBe(0);
    expect(valueFrom(publicWebserverPort, 'abc')).toBeNaN();
  });
});
