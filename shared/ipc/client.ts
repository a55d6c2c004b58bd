import type { EventChannel, RequestChannel } from './channels';
import type { Events, RequestInput, RequestOutput } from './contract';
import type { Result } from './result';

/** All that a window can reach of the main process; the preload script puts it at `window.understudy`. */
export interface UnderstudyClient {
  /** Asks the main process. Never rejects: what goes wrong is in the result. */
  readonly request: <Channel extends RequestChannel>(
    channel: Channel,
    input: RequestInput<Channel>,
  ) => Promise<Result<RequestOutput<Channel>>>;
  /** Listens to an event; the function that is returned stops listening. */
  readonly on: <Channel extends EventChannel>(
    channel: Channel,
    listener: (payload: Events[Channel]) => void,
  ) => () => void;
  /** Where files that a person dropped on the window lie; only a real drop has a path. */
  readonly pathsOf: (files: readonly File[]) => readonly string[];
}
