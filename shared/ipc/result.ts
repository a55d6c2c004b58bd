import type { Refusal } from '../commands/refusal';
import type { Message } from '../messages/message';

/**
 * Why a request was not carried out. `message` says it to people.
 * - `refused`: rules refused the command; the site is as it was.
 * - `invalidInput`: the request did not fit its channel; a fault of the program, not of the person.
 * - `notDurable`: the change could not be written to disk; the site is as it was.
 * - `unreadable`: a file could not be read or understood; nothing was changed.
 * - `notWritten`: a file could not be written.
 * - `cancelled`: the person cancelled; nothing was changed.
 * - `gone`: the import or notice that was named no longer exists.
 * - `internal`: anything unforeseen; the log has the details.
 */
export type RequestError =
  | { readonly code: 'refused'; readonly message: Message; readonly refusals: readonly Refusal[] }
  | {
      readonly code:
        | 'invalidInput'
        | 'notDurable'
        | 'unreadable'
        | 'notWritten'
        | 'cancelled'
        | 'gone'
        | 'internal';
      readonly message: Message;
    };

/** The envelope of every answer. Nothing is ever thrown across the process boundary. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: RequestError };

export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function failure(error: RequestError): Result<never> {
  return { ok: false, error };
}
