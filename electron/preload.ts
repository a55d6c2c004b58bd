import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import { eventChannels, requestChannels } from '../shared/ipc/channels';
import type { UnderstudyClient } from '../shared/ipc/client';

const known: ReadonlySet<string> = new Set([...requestChannels, ...eventChannels]);

function assertKnown(channel: string): void {
  if (!known.has(channel)) throw new TypeError('There is no such channel.');
}

const client: UnderstudyClient = {
  request: (channel, input) => {
    assertKnown(channel);
    // The main process answers a channel with what the contract says of it.
    return ipcRenderer.invoke(channel, input) as Promise<never>;
  },
  on: (channel, listener) => {
    assertKnown(channel);
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
