import { entriesOf, keyed } from '../../../../shared/change/records-diff';
import type { FailoverSetting } from '../../../../shared/model/device';
import { editable } from '../../../../shared/model/fields/derive';
import type { DeviceId, RecordingServerId, ValidationId } from '../../../../shared/model/ids';
import { multicastFields } from '../../../../shared/model/multicast';
import { failoverFields, recordingServerFields } from '../../../../shared/model/recording-server';
import { devicesOf, listOf, type ById } from '../../../../shared/model/site';
import type { DraftsOf } from '../draft-values';
import type { FormPart, NodeForm } from '../node-form';
import { failoverOf, type FailoverChoice } from './failover-choice';
import { tablePart } from './table-part';

const ownFields = editable(recordingServerFields);

const { enabled: liveMulticast, ...multicastRanges } = multicastFields;

/** Under the names of the form, in which `enabled` would be taken for the server's own. */
const multicastFormFields = { liveMulticast, ...multicastRanges };

interface FailoverDraft {
  readonly failover: FailoverChoice;
}

interface DevicesDraft {
  readonly failoverSettings: ById<DeviceId, FailoverSetting>;
}

interface ValidationDraft {
  readonly validationNotes: ById<ValidationId, string>;
}

/** What can be edited of a recording server. */
export type RecordingServerDraft = DraftsOf<typeof ownFields> &
  FailoverDraft &
  DraftsOf<typeof failoverFields> &
  DraftsOf<typeof multicastFormFields> &
  DevicesDraft &
  ValidationDraft;

/** The form of a recording server. */
export function recordingServerForm(id: RecordingServerId): NodeForm<RecordingServerDraft> {
  const own = tablePart(
    ownFields,
    (site) => site.recordingServers[id],
    (changes) => ({ type: 'recordingServer.edit', id, changes }),
  );
  const failover = failoverPart(id);
  const port = tablePart(
    failoverFields,
    (site) => site.recordingServers[id],
    ({ failoverPort }) =>
      failoverPort === undefined
        ? null
        : { type: 'recordingServer.setFailoverPort', id, failoverPort },
  );
  const multicast = multicastPart(id);
  const devices = devicesPart(id);
  const validation = validationPart();
  const parts = [own, failover, port, multicast, devices, validation];
  return {
    tabs: ['info', 'failover', 'devices', 'multicast', 'network', 'validation'],
    fields: {
      ...own.fields,
      ...failover.fields,
      ...port.fields,
      ...multicast.fields,
      ...devices.fields,
      ...validation.fields,
    },
    commandsFor: (site, edits) => {
      const all = parts.map((part) => part.commandsFor(site, edits));
      return {
        commands: all.flatMap(({ commands }) => commands),
        problems: all.flatMap(({ problems }) => problems),
      };
    },
  };
}

function failoverPart(id: RecordingServerId): FormPart<FailoverDraft> {
  return {
    fields: {
      failover: {
        tab: 'failover',
        saved: (site) => site.recordingServers[id]?.failover ?? null,
        parts: ['primary', 'secondary', 'hotStandby'],
      },
    },
    commandsFor: (_site, edits) => {
      if (edits.failover === undefined) return { commands: [], problems: [] };
      const failover = failoverOf(edits.failover);
      return 'message' in failover
        ? { commands: [], problems: [failover] }
        : { commands: [{ type: 'recordingServer.setFailover', id, failover }], problems: [] };
    },
  };
}

function multicastPart(id: RecordingServerId): FormPart<DraftsOf<typeof multicastFormFields>> {
  return tablePart(
    multicastFormFields,
    (site) => {
      const saved = site.recordingServers[id]?.multicast;
      return saved === undefined ? undefined : { ...saved, liveMulticast: saved.enabled };
    },
    ({ liveMulticast: enabled, ...changes }, site) => {
      const saved = site.recordingServers[id]?.multicast;
      if (saved === undefined) return null;
      // The command carries the whole of it, as the API does.
      const multicast = { ...saved, ...changes, enabled: enabled ?? saved.enabled };
      return { type: 'recordingServer.setMulticast', id, multicast };
    },
  );
}

function devicesPart(id: RecordingServerId): FormPart<DevicesDraft> {
  return {
    fields: {
      failoverSettings: {
        tab: 'devices',
        byId: true,
        saved: (site) =>
          keyed(devicesOf(site, id).map((device) => [device.id, device.failoverSetting])),
      },
    },
    commandsFor: (_site, { failoverSettings = {} }) => {
      const settings = entriesOf(failoverSettings).map(([device, failoverSetting]) => ({
        recordingServer: id,
        device,
        failoverSetting,
      }));
      return {
        commands: settings.length === 0 ? [] : [{ type: 'device.setFailoverSetting', settings }],
        problems: [],
      };
    },
  };
}

/** The notes of each exercise, while it is under way. */
function validationPart(): FormPart<ValidationDraft> {
  return {
    fields: {
      validationNotes: {
        tab: 'validation',
        byId: true,
        saved: (site) => keyed(listOf(site.validations).map(({ id, notes }) => [id, notes])),
      },
    },
    commandsFor: (site, { validationNotes = {} }) => ({
      commands: entriesOf(validationNotes).flatMap(([id, notes]) => {
        const exercise = site.validations[id];
        return exercise === undefined
          ? []
          : [{ type: 'validation.record', validation: { ...exercise, notes } } as const];
      }),
      problems: [],
    }),
  };
}
