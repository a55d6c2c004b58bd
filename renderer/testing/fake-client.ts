import { applyAll } from '../../shared/commands/apply';
import type { Command } from '../../shared/commands/command';
import { describe } from '../../shared/commands/describe';
import { checkChangeInFailover } from '../../shared/commands/in-failover';
import type { EventChannel, RequestChannel } from '../../shared/ipc/channels';
import type { UnderstudyClient } from '../../shared/ipc/client';
import {
  requests as contract,
  type AppInfo,
  type Events,
  type Executed,
  type Notice,
  type RequestInput,
  type RequestOutput,
} from '../../shared/ipc/contract';
import { failure, success, type Result } from '../../shared/ipc/result';
import { defaultSettings, type Settings } from '../../shared/ipc/settings';
import { applyChange, reverseChange, type Change } from '../../shared/change/change';
import {
  afterEntry,
  undoState,
  type History,
  type HistoryEntry,
} from '../../shared/change/history';
import { refuse, sentenceOf, sentencesOf, type Refusal } from '../../shared/commands/refusal';
import { message, type Message } from '../../shared/messages/message';
import { nothingReported, statusOf, type StatusReport } from '../../shared/model/status-report';
import { devicesOf, listOf, type Site } from '../../shared/model/site';
import { prose } from '../../shared/testing/in-english';
import { harbour } from '../../shared/testing/sites';

/** What the main process would have on disk when the window opens. */
export interface FakeClientOptions {
  readonly site?: Site;
  readonly settings?: Partial<Settings>;
  readonly notices?: readonly Notice[];
  /** What is known of the system; nothing unless told otherwise. */
  readonly status?: StatusReport;
}

type Answer<Channel extends RequestChannel> = (
  input: RequestInput<Channel>,
) => Result<RequestOutput<Channel>> | Promise<Result<RequestOutput<Channel>>>;

type Answers = { readonly [Channel in RequestChannel]: Answer<Channel> };

/** A request that a view has made. */
export interface MadeRequest {
  readonly channel: RequestChannel;
  readonly input: unknown;
}

/** A main process for tests: real rules, real undo, no files. */
export interface FakeClient extends UnderstudyClient {
  /** The site as it is now, as the main process has it. */
  readonly site: () => Site;
  readonly settings: () => Settings;
  /** All requests so far, first to last. */
  readonly requests: readonly MadeRequest[];
  /** The inputs of the requests on one channel so far. */
  readonly requestsTo: <Channel extends RequestChannel>(
    channel: Channel,
  ) => readonly RequestInput<Channel>[];
  /** Answers a channel differently from now on: a failure, or what only main could know. */
  readonly answer: <Channel extends RequestChannel>(
    channel: Channel,
    answer: Answer<Channel>,
  ) => void;
  /** Keeps back every answer on a channel until the function that it returns is called. */
  readonly hold: (channel: RequestChannel) => () => void;
  /** Tells the window something, as the main process would. */
  readonly emit: <Channel extends EventChannel>(channel: Channel, payload: Events[Channel]) => void;
  /** Says what goes on in the system from now on, as its source would. */
  readonly reportStatus: (report: StatusReport) => void;
  /** Carries out commands as if another window, or the import, had sent them. */
  readonly execute: (commands: readonly Command[]) => Result<Executed>;
}

/** The answer of `app.info`. */
export const fakeAppInfo: AppInfo = {
  version: '0.1.0',
  electron: '45.4.1',
  chrome: '142.0.0.0',
  node: '24.0.0',
  platform: 'linux',
  dataFolder: '/home/kim/understudy',
};

interface DoneChange {
  readonly revision: number;
  readonly label: Message;
  readonly change: Change;
}

/** A fake main process that holds `harbour`, or the site it is given. */
export function createFakeClient(options: FakeClientOptions = {}): FakeClient {
  const listeners = new Map<EventChannel, Set<(payload: never) => void>>();
  const requests: MadeRequest[] = [];
  let site = options.site ?? harbour;
  let settings: Settings = { ...defaultSettings, ...options.settings };
  let notices = options.notices ?? [];
  let status = options.status ?? nothingReported;
  let history: History<DoneChange> = { revision: 1, stacks: { undo: [], redo: [] } };

  const emit: FakeClient['emit'] = (channel, payload) => {
    // Listeners are kept under the channel whose payload they take.
    for (const listener of listeners.get(channel) ?? []) listener(payload as never);
  };

  const refusedFor = (refusals: readonly Refusal[]): Result<Executed> =>
    failure({ code: 'refused', message: sentencesOf(refusals), refusals });

  const commit = (
    entry: HistoryEntry<DoneChange>,
    label: Message,
    change: Change,
  ): Result<Executed> => {
    const locked = checkChangeInFailover(site, [change], statusOf(status));
    if (locked.length > 0) return refusedFor(locked);
    site = applyChange(site, change);
    history = afterEntry(history, entry);
    const { revision } = history;
    emit('site.changed', {
      revision,
      label,
      kind: entry.kind,
      change: JSON.stringify(change),
      undoState: undoState(history),
    });
    return success({ revision, label });
  };

  const execute = (commands: readonly Command[]): Result<Executed> => {
    const outcome = applyAll(site, commands, statusOf(status));
    if (!outcome.ok) return refusedFor(outcome.refusals);
    const label = describe(site, commands);
    const step = { revision: history.revision + 1, label, change: outcome.value };
    return commit({ kind: 'do', step }, label, outcome.value);
  };

  const again = (kind: 'undo' | 'redo', step: DoneChange, change: Change): Result<Executed> =>
    commit({ kind, revision: history.revision + 1, of: step.revision }, step.label, change);

  const nothingTo = (what: 'undo' | 'redo'): Result<Executed> => {
    const refusal = refuse('nothingToDo', { what });
    return failure({ code: 'refused', message: sentenceOf(refusal), refusals: [refusal] });
  };

  const answers: { [Channel in RequestChannel]: Answer<Channel> } = {
    'site.snapshot': () =>
      success({
        revision: history.revision,
        head: JSON.stringify({ ...site, devices: {} }),
        devices: [
          JSON.stringify(
            listOf(site.recordingServers).flatMap((server) => devicesOf(site, server.id)),
          ),
        ],
        undoState: undoState(history),
      }),
    'site.execute': (input) => execute(contract['site.execute'].input.parse(input).commands),
    'site.undo': () => {
      const step = history.stacks.undo.at(-1);
      return step === undefined
        ? nothingTo('undo')
        : again('undo', step, reverseChange(step.change));
    },
    'site.redo': () => {
      const step = history.stacks.redo.at(-1);
      return step === undefined ? nothingTo('redo') : again('redo', step, step.change);
    },
    'status.read': () => success(status),
    'import.start': () => success(null),
    'import.commit': () => failure({ code: 'gone', message: message('failure.importGone') }),
    'import.cancel': () => success(null),
    'siteFile.saveAs': () => success(null),
    'report.save': () => success(null),
    'diagram.save': () => success(null),
    'savedFile.reveal': () => success(null),
    'settings.read': () => success(settings),
    'settings.write': (changes) => {
      // Keys that are absent keep their value, and none is ever sent as undefined.
      settings = { ...settings, ...changes } as Settings;
      return success(null);
    },
    'window.ready': () => success(null),
    'window.setUnsaved': () => success(null),
    'window.answerClose': () => success(null),
    'notices.list': () => success(notices),
    'notices.dismiss': ({ id }) => {
      notices = notices.filter((notice) => notice.id !== id);
      emit('notices.changed', notices);
      return success(null);
    },
    'notices.reveal': () => success(null),
    'app.info': () => success(fakeAppInfo),
    'app.reportError': () => success(null),
  };

  return {
    request: async (channel, input) => {
      requests.push({ channel, input });
      // As across processes: an answer never comes in the same turn, and shares no object.
      await Promise.resolve();
      const { error } = contract[channel].input.safeParse(input);
      if (error !== undefined) {
        return failure({ code: 'invalidInput', message: prose(`${channel}: ${error.message}`) });
      }
      // TypeScript cannot follow that both are of one channel.
      const answer = (answers as Answers)[channel];
      return structuredClone(await answer(structuredClone(input)));
    },
    on: (channel, listener) => {
      const known = listeners.get(channel) ?? new Set();
      listeners.set(channel, known.add(listener));
      return () => known.delete(listener);
    },
    pathsOf: (files) => files.map((file) => `/dropped/${file.name}`),
    site: () => site,
    settings: () => settings,
    requests,
    requestsTo: <Channel extends RequestChannel>(channel: Channel) =>
      // Only inputs of this channel are recorded under its name.
      requests
        .filter((made) => made.channel === channel)
        .map((made) => made.input) as readonly RequestInput<Channel>[],
    answer: (channel, answer) => {
      Object.assign(answers, { [channel]: answer });
    },
    hold: (channel) => {
      const answer = answers[channel] as Answer<RequestChannel>;
      let letThrough = (): void => undefined;
      const gate = new Promise<void>((resolve) => {
        letThrough = resolve;
      });
      const held: Answer<RequestChannel> = async (input) => {
        await gate;
        return answer(input);
      };
      Object.assign(answers, { [channel]: held });
      return letThrough;
    },
    emit,
    reportStatus: (report) => {
      status = report;
      emit('status.changed', report);
    },
    execute,
  };
}
