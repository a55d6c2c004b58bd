import type { Page } from '@playwright/test';
import type { RequestChannel } from '../../shared/ipc/channels';
import type { UnderstudyClient } from '../../shared/ipc/client';
import type { RequestInput, RequestOutput } from '../../shared/ipc/contract';
import type { Result } from '../../shared/ipc/result';

/** What the preload script puts into the window. */
export type WindowOfClient = Window & { readonly understudy: UnderstudyClient };

/** Asks the main process what the window could ask it. */
export async function request<Channel extends RequestChannel>(
  page: Page,
  channel: Channel,
  input: RequestInput<Channel>,
): Promise<Result<RequestOutput<Channel>>> {
  const answer: unknown = await page.evaluate(
    ([name, value]) =>
      // The function runs in the window, to which the preload script has added its client.
      (window as unknown as WindowOfClient).understudy.request(name, value as never),
    [channel, input] as const,
  );
  // The contract says what a channel answers.
  return answer as Result<RequestOutput<Channel>>;
}
