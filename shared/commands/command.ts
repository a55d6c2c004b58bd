import * as z from 'zod';
import { deviceFields } from '../model/device';
import { failoverSchema } from '../model/failover';
import { failoverGroupFields, newGroupFields } from '../model/failover-group';
import { failoverRecorderFields } from '../model/failover-recorder';
import { editable, sentShape } from '../model/fields/derive';
import type { Fields } from '../model/fields/field';
import {
  deviceId,
  failoverGroupId,
  failoverRecorderId,
  findingId,
  recordingServerId,
  scenarioId,
  validationId,
} from '../model/ids';
import { ignoredFindingSchema } from '../model/ignored-finding';
import { preparationItems, preparationTickSchema } from '../model/preparation';
import { multicastFields } from '../model/multicast';
import { failoverFields, recordingServerFields } from '../model/recording-server';
import { registrationFields } from '../model/registration';
import { scenarioSchema } from '../model/scenario';
import { siteFields, type Site } from '../model/site';
import { targetsSchema } from '../model/targets';
import { validationSchema } from '../model/validation';

/** What may be edited of a record: strict, for the rest is read-only; what is left out stays. */
function changesOf<Of extends Fields>(fields: Of) {
  return z.strictObject(sentShape(editable(fields))).partial();
}

const registration = sentShape(registrationFields);

/**
 * Reads a command from a window. It checks the shape and refuses every property that a command does
 * not have; whether the command may be carried out is for the rules, which have sentences for people.
 */
export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('site.rename'), name: siteFields.name.sent }),
  z.strictObject({
    type: z.literal('failoverGroup.add'),
    id: failoverGroupId,
    ...sentShape(newGroupFields),
  }),
  z.strictObject({
    type: z.literal('failoverGroup.edit'),
    id: failoverGroupId,
    changes: changesOf(failoverGroupFields),
  }),
  z.strictObject({
    type: z.literal('failoverGroup.remove'),
    id: failoverGroupId,
    clearReferences: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('failoverRecorder.register'),
    id: failoverRecorderId,
    ...registration,
  }),
  z.strictObject({
    type: z.literal('failoverRecorder.edit'),
    id: failoverRecorderId,
    changes: changesOf(failoverRecorderFields),
  }),
  z.strictObject({
    type: z.literal('failoverRecorder.remove'),
    id: failoverRecorderId,
    clearReferences: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('failoverRecorder.move'),
    id: failoverRecorderId,
    failoverGroup: failoverGroupId.nullable(),
    position: z.number().int().nullable(),
  }),
  z.strictObject({
    type: z.literal('recordingServer.register'),
    id: recordingServerId,
    ...registration,
  }),
  z.strictObject({
    type: z.literal('recordingServer.edit'),
    id: recordingServerId,
    changes: changesOf(recordingServerFields),
  }),
  z.strictObject({ type: z.literal('recordingServer.remove'), id: recordingServerId }),
  z.strictObject({
    type: z.literal('recordingServer.setFailover'),
    id: recordingServerId,
    failover: failoverSchema,
  }),
  z.strictObject({
    type: z.literal('recordingServer.setFailoverPort'),
    id: recordingServerId,
    ...sentShape(failoverFields),
  }),
  z.strictObject({
    type: z.literal('recordingServer.setMulticast'),
    id: recordingServerId,
    multicast: z.strictObject(sentShape(multicastFields)).readonly(),
  }),
  z.strictObject({
    type: z.literal('device.setFailoverSetting'),
    settings: z
      .array(
        z.strictObject({
          recordingServer: recordingServerId,
          device: deviceId,
          failoverSetting: deviceFields.failoverSetting.sent,
        }),
      )
      .min(1),
  }),
  z.strictObject({ type: z.literal('site.setTargets'), targets: targetsSchema }),
  z.strictObject({ type: z.literal('scenario.save'), scenario: scenarioSchema }),
  z.strictObject({ type: z.literal('scenario.remove'), id: scenarioId }),
  z.strictObject({ type: z.literal('finding.ignore'), finding: ignoredFindingSchema }),
  z.strictObject({ type: z.literal('finding.heed'), id: findingId }),
  z.strictObject({
    type: z.literal('preparation.tick'),
    failoverRecorder: failoverRecorderId,
    item: z.enum(preparationItems),
    tick: preparationTickSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('validation.record'), validation: validationSchema }),
  z.strictObject({ type: z.literal('validation.remove'), id: validationId }),
]);

/**
 * What an administrator can do in the client. Read-only properties (host name, addresses, position)
 * are in no command. `failoverRecorder.move` is the API's MoveFailoverGroup: `failoverGroup: null`
 * takes the server out of its group, `position: null` puts it last, else it counts from 0.
 */
export type EditCommand = z.infer<typeof commandSchema>;

/**
 * Makes the site what an import makes of it: `site` is the whole site as it is to be. After a merge
 * it has its own name still, and `from` is that of what was merged into it. It has no schema because
 * no window may send it: the main process makes it from a preview that it has read and checked itself.
 */
export type ImportCommand =
  | { readonly type: 'site.import'; readonly mode: 'replace'; readonly site: Site }
  | {
      readonly type: 'site.import';
      readonly mode: 'merge';
      readonly site: Site;
      readonly from: string;
    };

/** `merge` keeps what the site has and the import does not state; `replace` does not. */
export type ImportMode = ImportCommand['mode'];

/** Everything that `apply` carries out. */
export type Command = EditCommand | ImportCommand;

/** The command of one type. */
export type CommandOf<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;
