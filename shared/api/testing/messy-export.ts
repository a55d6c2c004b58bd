import fc from 'fast-check';
import { resourceNames, type ResourceName } from '../resource-names';
import { apiRecord, guid } from './export-records';

/** Few ids, so that records meet: as duplicates, as parents, as references, and as none of these. */
const id = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 6 }).map(guid) },
  fc.constantFrom('', 'x', null, 7, '00000000-0000-0000-0000-000000000000', guid(1).toUpperCase()),
);

const reference = fc.oneof(
  id,
  id.map((of) => `FailoverGroup[${String(of)}]`),
  id.map((of) => `failoverRECORDER[${String(of)}]`),
  id.map((of) => ({ type: 'failoverGroups', id: of })),
);

const word = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.constantFrom('North', ' north ', '', ' ', 'a b', '0.0.0.0', '232.1.1.1'),
  },
  fc.constant('x'.repeat(300)),
);
const switchValue = fc.constantFrom(true, false, 'True', 'false', 1, 'perhaps');
const number = fc.oneof(
  fc.constantFrom(0, 1, '8844', 65535, 65536, -1, 1.5, '1500', '', 1e300, 'x'),
  fc.integer(),
);
const rangeAddress = fc.constantFrom('232.1.1.1', '232.1.1.9', '10.0.0.1', '', '239.255.255.255');
const path = fc.constantFrom('D:\\Media', '\\\\server\\share', 'Media', '', 'C:/x');

/** Properties of every resource on every record: what does not belong there must not matter. */
const properties = fc.record(
  {
    name: word,
    displayName: word,
    description: fc.oneof({ weight: 30, arbitrary: word }, fc.constant('d'.repeat(4001))),
    enabled: switchValue,
    hostName: fc.constantFrom('rs.example.com', '', 'a b'),
    portNumber: number,
    webServerUri: fc.constantFrom('https://rs.example.com:7563/', 'http://[::1]:99999/', 'x', ''),
    publicAccessEnabled: switchValue,
    publicWebserverHostName: fc.constantFrom('', 'rs.example.com', 'a b', '999.1.1.1'),
    publicWebserverPort: number,
    multicastServerAddress: fc.oneof(word, rangeAddress),
    udpPort: number,
    position: number,
    databasePath: path,
    failoverPort: number,
    primaryFailoverGroup: reference,
    secondaryFailoverGroup: reference,
    hotStandby: reference,
    iPAddressStart: rangeAddress,
    iPAddressEnd: rangeAddress,
    portRangeStart: number,
    portRangeEnd: number,
    MTU: number,
    TTL: number,
    maxSize: number,
    failoverSetting: fc.constantFrom('FullSupport', 'live only', 'Disabled', 'x', ''),
    unheardOf: fc.jsonValue({ maxDepth: 2 }),
  },
  { requiredKeys: [] },
);

const type = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...resourceNames) },
  fc.constantFrom('FAILOVERGROUPS', 'basicUsers', '__proto__', ''),
);

const relations = fc.record(
  {
    self: fc.record({ type, id }, { requiredKeys: [] }),
    parent: fc.record({ type, id }, { requiredKeys: ['id'] }),
  },
  { requiredKeys: [] },
);

const { record } = fc.letrec((tie) => ({
  record: fc
    .tuple(
      fc.record({ id, relations }, { requiredKeys: ['id'] }),
      properties,
      fc.dictionary(type, fc.oneof({ maxDepth: 3 }, fc.constant([]), tie('records')), {
        maxKeys: 2,
      }),
    )
    .map((parts) => Object.assign({}, ...parts.toReversed()) as unknown),
  records: fc.array(tie('record'), { maxLength: 4 }),
}));

const list = fc.array(record, { maxLength: 12 });

/** Records of one resource with sound ids and fields, but parents and references at random. */
function plausible(
  resource: ResourceName,
  parents: readonly ResourceName[],
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>> = {},
): fc.Arbitrary<readonly object[]> {
  const number = fc.integer({ min: 1, max: 4 });
  const parent = fc.option(fc.tuple(fc.constantFrom(...parents), number), { nil: undefined });
  const one = fc
    .tuple(number, fc.record(fields), parent)
    .map(([of, values, within]) => apiRecord(resource, of, values, within));
  return fc.array(one, { maxLength: 6 });
}

const group = fc.integer({ min: 1, max: 5 }).map((of) => `FailoverGroup[${guid(of)}]`);
const recorder = fc.integer({ min: 1, max: 5 }).map((of) => `FailoverRecorder[${guid(of)}]`);
const often = (used: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 2, arbitrary: used }, fc.constant(''));

/** A whole export in which only who belongs to whom, and who stands in for whom, is messy. */
export const tangledExport: fc.Arbitrary<readonly object[]> = fc
  .tuple(
    plausible('recordingServers', ['sites']),
    plausible('failoverGroups', ['sites'], { name: fc.constantFrom('A', 'a', 'B') }),
    plausible('failoverRecorders', ['failoverGroups'], {
      position: fc.integer({ min: -1, max: 3 }),
    }),
    plausible('recordingServerFailovers', ['recordingServers'], {
      primaryFailoverGroup: often(group),
      secondaryFailoverGroup: often(group),
      hotStandby: often(recorder),
    }),
    plausible('hardware', ['recordingServers']),
    plausible('cameras', ['hardware', 'hardware', 'recordingServers']),
    plausible('speakers', ['hardware']),
  )
  .map((resources) => resources.flat());

/**
 * Values that are almost a management server's export: real resources and properties, with ids,
 * parents, references and values that contradict each other and the rules, in every shape of file.
 */
export const messyExport: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: tangledExport },
  list,
  list.map((array) => ({ array })),
  record.map((data) => ({ data })),
  fc.dictionary(type, list, { maxKeys: 6 }),
);
