import { expect, test } from 'vitest';
import { rules } from '../../shared/readiness/readiness';
import {
  failoverGroupIdOf,
  failoverRecorderIdOf,
  recordingServerIdOf,
} from '../../shared/testing/records';
import { formOf } from '../state/drafts/forms/form-of';
import { tabOf } from '../state/drafts/node-form';

const forms = [
  formOf({ kind: 'recordingServer', id: recordingServerIdOf(1) }),
  formOf({ kind: 'failoverGroup', id: failoverGroupIdOf(1) }),
  formOf({ kind: 'failoverRecorder', id: failoverRecorderIdOf(1) }),
];

const byField = rules.flatMap(({ code, mendedBy }) =>
  mendedBy?.field === undefined ? [] : [[code, mendedBy.field, mendedBy.tab] as const],
);

test.each(byField)('%s is mended by a field that there is: %s on %s', (_code, field, tab) => {
  expect(forms.map((form) => tabOf(form, field))).toContain(tab);
});
