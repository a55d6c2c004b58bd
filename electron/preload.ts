import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import { eventChannels, requestChannels } from '../shared/ipc/channels';
import type { UnderstudyClient } from '../shared/ipc/client';
import { failure, type Result } from '../shared/ipc/result';

const knownRequests: ReadonlySet<string> = new Set(requestChannels);
const knownEvents: ReadonlySet<string> = new Set(eventChannels);

/** What does not even get as far as the main process. */
const notUnderstood = failure({
  code: 'invalidInput',
  message: { code: 'failure.notUnderstood', args: {} },
});

const client: UnderstudyClient = {
  request: async (channel, input) => {
    if (!knownRequests.has(channel)) return notUnderstood;
    try {
      // The main process answers a channel with what the contract says of it.
      return (await ipcRenderer.invoke(channel, input)) as Result<never>;
    } catch {
      // The input cannot be sent: it holds a function or a symbol.
      return notUnderstood;
    }
  },
  on: (channel, listener) => {
    if (!knownEvents.has(channel)) throw new TypeError('There is no such channel.');
    // The event itself stays here: it would hand the page a way to send on any channel.
    const receive = (_event: IpcRendererEvent, ...payload: Parameters<typeof listener>): void => {
      listener(...payload);
    };
    ipcRenderer.on(channel, receive);
    return () => {
      ipcRenderer.off(channel, receive);
    };
  },
  pathsOf: (files) =>
    files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== ''),
};

contextBridge.exposeInMainWorld('understudy', client);
