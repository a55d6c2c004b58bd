import type { Client } from '../app/client';

/** Closes the window as a click on its cross does; the client may ask before it goes. */
export function askToClose(client: Client): Promise<void> {
  return client.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
}
