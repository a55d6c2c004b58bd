import fc from 'fast-check';
import type { Command, CommandOf } from '../commands/command';
import { deviceFields, failoverSettings } from '../model/device';
import { failoverGroupFields, newGroupFields } from '../model/failover-group';
import { failoverRecorderFields } from '../model/failover-recorder';
import { editable, type Editable, type ValuesOf } from '../model/fields/derive';
import type { Fields } from '../model/fields/field';
import { multicastFields } from '../model/multicast';
import { failoverFields, recordingServerFields } from '../model/recording-server';
import { registrationFields } from '../model/registration';
import { preparationItems } from '../model/preparation';
import { devicesOf, listOf, siteFields, type Site } from '../model/site';
import type { SiteStatus } from '../model/status';
import { typedInto, typedValues } from './arbitrary-fields';
import { pool, soundSites } from './arbitrary-sites';
import {
  deviceIds,
  failoverGroupIds,
  failoverRecorderIds,
  failovers,
  findingIds,
  moments,
  positions,
  recordingServerIds,
  scenarioIds,
  scenarios,
  validationIds,
  validations,
} from './arbitrary-values';
import { failoverRecorderIdOf, recordingServerIdOf } from './records';

/** For each type of command, commands of that type; the compiler asks for one when one is added. */
type CommandArbitraries = { [Type in Command['type']]: fc.Arbitrary<CommandOf<Type>> };

const commandsOfEachType: CommandArbitraries = {
  'site.rename': fc.record({
    type: only('site.rename'),
    name: typedInto(siteFields.name),
  }),
  'site.import': fc.oneof(
    fc.record({
      type: only('site.import'),
      mode: fc.constant('replace' as const),
      // One that breaks a rule is refused, whoever made it.
      site: fc.oneof(
        { weight: 3, arbitrary: soundSites },
        { weight: 1, arbitrary: soundSites.map((site) => ({ ...site, name: ' ' })) },
      ),
    }),
    fc.record({
      type: only('site.import'),
      mode: fc.constant('merge' as const),
      site: soundSites,
      from: typedInto(siteFields.name),
    }),
  ),
  'site.setTargets': fc.record({
    type: only('site.setTargets'),
    targets: fc.record({
      failuresTolerated: fc.nat({ max: 3 }),
      validationMaxAgeDays: fc.constantFrom(30, 365),
    }),
  }),
  'failoverGroup.add': fc.record({
    type: only('failoverGroup.add'),
    id: failoverGroupIds,
    ...typedValues(newGroupFields),
  }),
  'failoverGroup.edit': fc.record({
    type: only('failoverGroup.edit'),
    id: failoverGroupIds,
    changes: changesOf(failoverGroupFields),
  }),
  'failoverGroup.remove': fc.record({
    type: only('failoverGroup.remove'),
    id: failoverGroupIds,
    clearReferences: fc.boolean(),
  }),
  'failoverRecorder.register': fc.record({
    type: only('failoverRecorder.register'),
    id: failoverRecorderIds,
    ...typedValues(registrationFields),
  }),
  'failoverRecorder.edit': fc.record({
    type: only('failoverRecorder.edit'),
    id: failoverRecorderIds,
    changes: changesOf(failoverRecorderFields),
  }),
  'failoverRecorder.remove': fc.record({
    type: only('failoverRecorder.remove'),
    id: failoverRecorderIds,
    clearReferences: fc.boolean(),
  }),
  'failoverRecorder.move': fc.record({
    type: only('failoverRecorder.move'),
    id: failoverRecorderIds,
    failoverGroup: fc.option(failoverGroupIds),
    position: positions,
  }),
  'recordingServer.register': fc.record({
    type: only('recordingServer.register'),
    id: recordingServerIds,
    ...typedValues(registrationFields),
  }),
  'recordingServer.edit': fc.record({
    type: only('recordingServer.edit'),
    id: recordingServerIds,
    changes: changesOf(recordingServerFields),
  }),
  'recordingServer.remove': fc.record({
    type: only('recordingServer.remove'),
    id: recordingServerIds,
  }),
  'recordingServer.setFailover': fc.record({
    type: only('recordingServer.setFailover'),
    id: recordingServerIds,
    failover: failovers,
  }),
  'recordingServer.setFailoverPort': fc.record({
    type: only('recordingServer.setFailoverPort'),
    id: recordingServerIds,
    ...typedValues(failoverFields),
  }),
  'recordingServer.setMulticast': fc.record({
    type: only('recordingServer.setMulticast'),
    id: recordingServerIds,
    multicast: fc.record(typedValues(multicastFields)),
  }),
  'device.setFailoverSetting': fc.record({
    type: only('device.setFailoverSetting'),
    settings: fc.array(
      fc.record({
        recordingServer: recordingServerIds,
        device: deviceIds,
        failoverSetting: typedInto(deviceFields.failoverSetting),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  'scenario.save': fc.record({
    type: only('scenario.save'),
    scenario: scenarios,
  }),
  'scenario.remove': fc.record({
    type: only('scenario.remove'),
    id: scenarioIds,
  }),
  'finding.ignore': fc.record({
    type: only('finding.ignore'),
    finding: fc.record({
      id: findingIds,
      note: fc.constant('known'),
      by: fc.constant('Kim'),
      at: moments,
    }),
  }),
  'finding.heed': fc.record({
    type: only('finding.heed'),
    id: findingIds,
  }),
  'preparation.tick': fc.record({
    type: only('preparation.tick'),
    failoverRecorder: failoverRecorderIds,
    item: fc.constantFrom(...preparationItems),
    tick: fc.option(fc.record({ by: fc.constant('Kim'), at: moments, note: fc.constant('') })),
  }),
  'validation.record': fc.record({
    type: only('validation.record'),
    validation: validations,
  }),
  'validation.remove': fc.record({
    type: only('validation.remove'),
    id: validationIds,
  }),
};

/**
 * Commands of every type on records of the pools, some of which any site refuses. Those between
 * which the rules are densest come more often, those after which little is left come rarely.
 */
export const commands: fc.Arbitrary<Command> = fc
  .oneof(
    { weight: 6, arbitrary: commandsOfEachType['failoverRecorder.move'] },
    { weight: 6, arbitrary: commandsOfEachType['recordingServer.setFailover'] },
    { weight: 20, arbitrary: fc.oneof(...Object.values(withoutImport(commandsOfEachType))) },
    { weight: 1, arbitrary: commandsOfEachType['site.import'] },
  )
  // fast-check also makes objects without a prototype, which cannot come out of JSON or a form.
  .map((command) => structuredClone(command));

/**
 * Commands that are likely to mean something to this very site: those of the pools, and settings
 * of devices that it has.
 */
export function commandsFor(site: Site): fc.Arbitrary<Command> {
  const devices = listOf(site.recordingServers).flatMap(({ id }) => devicesOf(site, id));
  if (devices.length === 0) return commands;
  const settings = fc.record({
    device: fc.constantFrom(...devices),
    failoverSetting: fc.constantFrom(...failoverSettings),
  });
  const deviceCommands = fc
    .array(settings, { minLength: 1, maxLength: 3 })
    .map((chosen): Command => ({
      type: 'device.setFailoverSetting',
      settings: chosen.map(({ device: { id, recordingServer }, failoverSetting }) => ({
        recordingServer,
        device: id,
        failoverSetting,
      })),
    }));
  return fc.oneof({ weight: 15, arbitrary: commands }, { weight: 1, arbitrary: deviceCommands });
}

/** A sound site and some commands for it, one after the other. */
export const sitesWithCommands: fc.Arbitrary<readonly [Site, readonly Command[]]> =
  soundSites.chain((site) =>
    fc.tuple(fc.constant(site), fc.array(commandsFor(site), { maxLength: 12 })),
  );

/** Who has taken over for whom: some of the pool's recording servers, each by another server. */
export const statuses: fc.Arbitrary<SiteStatus> = fc
  .tuple(
    fc.shuffledSubarray(pool.recordingServers.map(recordingServerIdOf)),
    fc.shuffledSubarray(pool.failoverRecorders.map(failoverRecorderIdOf)),
  )
  .map(([servers, recorders]) => ({
    takenOver: new Map(
      servers.flatMap((server, index) => {
        const recorder = recorders[index];
        return recorder === undefined ? [] : [[server, recorder] as const];
      }),
    ),
  }));

function withoutImport({
  'site.import': _,
  ...others
}: CommandArbitraries): Omit<CommandArbitraries, 'site.import'> {
  return others;
}

/** Some of the fields that may be edited, each with what people type. */
function changesOf<Of extends Fields>(fields: Of): fc.Arbitrary<Partial<ValuesOf<Editable<Of>>>> {
  return fc.record<ValuesOf<Editable<Of>>, never>(typedValues(editable(fields)), {
    requiredKeys: [],
  });
}

function only<Type extends Command['type']>(type: Type): fc.Arbitrary<Type> {
  return fc.constant(type);
}
