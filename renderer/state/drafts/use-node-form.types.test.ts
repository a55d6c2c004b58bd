import { describe, expectTypeOf, it } from 'vitest';
import { checkFields } from '../../../shared/commands/check-fields';
import { refuse } from '../../../shared/commands/refusal';
import { field } from '../../../shared/model/fields/field';
import type { BoundField } from '../../kit/bound-field';
import type { DraftOfKind } from './forms/form-of';
import type { BoundForm } from './use-node-form';

/** Never called: that this compiles, and that the marked lines do not, is the test. */
function formsAreTyped(
  recorder: BoundForm<DraftOfKind['failoverRecorder']>,
  server: BoundForm<DraftOfKind['recordingServer']>,
): void {
  // @ts-expect-error A misspelt field.
  recorder.field('locaton');
  // @ts-expect-error A field of the other kind of server.
  recorder.field('failoverPort');
  // @ts-expect-error A field that only the server itself changes.
  recorder.field('hostName');
  // @ts-expect-error A field that only the server itself changes.
  server.field('enabled');
  // @ts-expect-error Neither the old text for a flag, nor any other.
  recorder.edit({ enabled: 'on' });
  // @ts-expect-error No setting that there is.
  server.edit({ failoverSettings: { camera: 'Everything' } });
  // @ts-expect-error A number is edited as text.
  recorder.edit({ udpPort: 8844 });
  // @ts-expect-error A misspelt field under which a sentence would stand nowhere.
  recorder.error('locaton');
  // @ts-expect-error The same for the rule that refuses.
  refuse('nameRequired', {}, 'locaton');
  // @ts-expect-error A table whose field no refusal could name.
  checkFields({ locaton: field.name({ default: '', editable: true, tab: null }) }, { locaton: '' });
  // @ts-expect-error A field of which nobody says where it is edited.
  field.text({ default: '', editable: true });
}

describe('the form of a node', () => {
  it('knows its fields and what each of them holds', () => {
    expectTypeOf(formsAreTyped).toBeFunction();
    type Recorder = DraftOfKind['failoverRecorder'];
    expectTypeOf<Recorder['udpPort']>().toEqualTypeOf<string>();
    expectTypeOf<Recorder['enabled']>().toEqualTypeOf<boolean>();
    expectTypeOf<BoundForm<Recorder>['field']>().returns.toExtend<
      BoundField<string> | BoundField<boolean>
    >();
  });
});
