import * as z from 'zod';
import { describeJsonError } from '../../shared/json/describe-json-error';
import { message, type Message } from '../../shared/messages/message';
import type { ToldTakeOver } from './status-source';

const server = z.string().trim().min(1).max(255);

const standInFileSchema = z.strictObject({
  takenOver: z.array(
    z.strictObject({
      /** Id or name, as the other one below. */
      recordingServer: server,
      failoverRecorder: server,
      since: z.iso.datetime({ offset: true }).optional(),
      /** The database location in use since then. */
      databasePath: z.string().min(1).optional(),
    }),
  ),
});

/** What a stand-in file says, or why it cannot be used. */
export type StandInContent =
  | { readonly ok: true; readonly takeOvers: readonly ToldTakeOver[] }
  | { readonly ok: false; readonly reason: Message };

/**
 * Reads the text of a stand-in file. A recording server is taken over by one server at a time, and
 * that one stands in for no other meanwhile; a file that says otherwise is not used at all.
 */
export function readStandInFile(text: string): StandInContent {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, reason: describeJsonError(text, error) };
  }
  const parsed = standInFileSchema.safeParse(json);
  if (!parsed.success) return { ok: false, reason: whatIsWrong(parsed.error) };
  const takeOvers = parsed.data.takenOver.map(
    ({ recordingServer, failoverRecorder, since, databasePath }) => ({
      recordingServer,
      failoverRecorder,
      since: since ?? null,
      databasePathInUse: databasePath ?? null,
    }),
  );
  const twice =
    repeated(takeOvers.map(({ recordingServer }) => recordingServer)) ??
    repeated(takeOvers.map(({ failoverRecorder }) => failoverRecorder));
  return twice === undefined
    ? { ok: true, takeOvers }
    : { ok: false, reason: message('status.standIn.twice', { name: twice }) };
}

function whatIsWrong({ issues: [issue] }: z.ZodError): Message {
  if (issue === undefined) return message('status.standIn.form');
  const { path, message: detail } = issue;
  return path.length === 0
    ? message('status.standIn.fileWrong', { detail })
    : message('status.standIn.placeWrong', { place: path.map(String).join(' › '), detail });
}

function repeated(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) !== index);
}
