import { z } from 'zod';

const targetsSchema = z.array(z.object({ type: z.string(), webSocketDebuggerUrl: z.url() }));

/** The port in the line that Electron prints when it can be debugged; null in any other line. */
export function debuggingPortIn(line: string): number | null {
  const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(line)?.[1];
  return port === undefined ? null : Number(port);
}

/** Reloads every page of an Electron through its debugging port, so that the client itself needs no back door for it. */
export async function reloadPages(debuggingPort: number): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${debuggingPort}/json/list`);
  const targets = targetsSchema.parse(await response.json());
  const pages = targets.filter(({ type }) => type === 'page');
  await Promise.all(pages.map(({ webSocketDebuggerUrl }) => reloadPage(webSocketDebuggerUrl)));
}

function reloadPage(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address);
    socket.addEventListener('open', () => {
      socket.send(JSON.stringify({ id: 1, method: 'Page.reload' }));
    });
    socket.addEventListener('message', () => {
      socket.close();
      resolve();
    });
    socket.addEventListener('error', () => {
      reject(new Error(`${address} does not answer.`));
    });
  });
}
