import type { RequestChannel } from '../../shared/ipc/channels';
import { requests, type RequestOutput } from '../../shared/ipc/contract';
import { failure, type Result } from '../../shared/ipc/result';
import { traceOf, type Log } from '../log';
import { isWithinSize } from './input-size';
import type * as z from 'zod';
import { message } from '../../shared/messages/message';

/** What a channel's input is once its schema has read it. */
export type CheckedInput<Channel extends RequestChannel> = z.output<
  (typeof requests)[Channel]['input']
>;

/** What the main process does for every request of the contract. */
export type Handlers = {
  readonly [Channel in RequestChannel]: (
    input: CheckedInput<Channel>,
  ) => Promise<Result<RequestOutput<Channel>>> | Result<RequestOutput<Channel>>;
};

/**
 * Answers one request: size, then schema, then the handler. Never throws. What was wrong with an
 * input is logged as channel and reason, never with its values, and not told to who sent it.
 */
export async function answerRequest<Channel extends RequestChannel>(
  channel: Channel,
  input: unknown,
  handlers: Handlers,
  log: Log,
): Promise<Result<RequestOutput<Channel>>> {
  const { input: schema, maxBytes } = requests[channel];
  if (!isWithinSize(input, maxBytes)) {
    log.warn('A request was refused', { channel, reason: 'size' });
    return invalidInput();
  }
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    log.warn('A request was refused', { channel, reason: 'schema' });
    return invalidInput();
  }
  try {
    // The schema of this channel has just made it; the map of handlers is typed by channel.
    return await handlers[channel](parsed.data as CheckedInput<Channel>);
  } catch (error) {
    log.error('A request failed', { channel, ...traceOf(error) });
    return failure({
      code: 'internal',
      message: message('failure.unforeseen'),
    });
  }
}

function invalidInput(): Result<never> {
  return failure({
    code: 'invalidInput',
    message: message('failure.notUnderstood'),
  });
}
