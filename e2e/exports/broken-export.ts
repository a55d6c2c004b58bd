import type { ApiRecord, Link } from '../../shared/api/write-record';
import {
  failoverGroupIdOf,
  failoverRecorderIdOf,
  recordingServerIdOf,
} from '../../shared/testing/records';
import { harbour } from '../../shared/testing/sites';
import { answer, exportOf, record, type Export } from './export-of';

/**
 * The export of `harbour` with further files in which each rule is broken once: ids that occur
 * twice, a server in two groups, a hot standby that is in a group, references to what is missing,
 * and keys that mean something to JavaScript.
 */
export function brokenExport(): Export {
  return {
    ...exportOf(harbour),
    'failoverRecorders-2.json': answer([
      record('failoverRecorders', failoverRecorderIdOf(5), 'FRS-05', {
        description: 'Another one',
      }),
      record('failoverRecorders', failoverRecorderIdOf(3), 'FRS-03', {}, group(1)),
    ]),
    'recordingServers-2.json': answer([
      server(11, 'RS-11', { hotStandby: `FailoverRecorder[${failoverRecorderIdOf(1)}]` }),
      server(12, 'RS-12', { primaryFailoverGroup: `FailoverGroup[${failoverGroupIdOf(99)}]` }),
      server(13, 'RS-13', { hotStandby: `FailoverRecorder[${failoverRecorderIdOf(99)}]` }),
    ]),
    'recordingServers-3.json': JSON.stringify(answer([server(14, 'RS-14', {})])).replace(
      '"name"',
      '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"name"',
    ),
  };
}

/** Files that hold nothing that could come in, and what the preview says of each. */
export const uselessFiles: Readonly<
  Record<string, { readonly content: string; readonly why: string }>
> = {
  'empty.json': { content: '', why: 'The file is empty.' },
  'letter.json': { content: 'Dear administrator,', why: 'The file is not JSON' },
  'truncated.json': {
    content: JSON.stringify(exportOf(harbour)['failoverRecorders.json']).slice(0, -40),
    why: 'The file is cut off: its end is missing.',
  },
  'deep.json': {
    content: '['.repeat(200_000) + ']'.repeat(200_000),
    why: 'The file holds no records of a management server.',
  },
  'error.json': {
    content: '{"error":{"httpCode":401,"details":[{"errorText":"Unauthorized"}]}}',
    why: 'Unauthorized (401)',
  },
};

function server(number: number, name: string, failover: ApiRecord): ApiRecord {
  const id = recordingServerIdOf(number);
  return record('recordingServers', id, name, {
    hostName: `${name.toLowerCase()}.example.com`,
    recordingServerFailovers: [
      { ...failover, relations: { parent: { type: 'recordingServers', id } } },
    ],
  });
}

function group(number: number): Link {
  return { type: 'failoverGroups', id: failoverGroupIdOf(number) };
}
