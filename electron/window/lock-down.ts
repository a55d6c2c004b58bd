import { app, session, type WebContents } from 'electron';
import type { Log } from '../log';

/** Denies everything that a page could ask for beyond what it was served. */
export function denyPermissions(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false);
  });
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
}

/** Lets nothing out of the client and nothing in: no page has anything to fetch from elsewhere. */
export function denyNetwork(isOwnPage: (url: string) => boolean, log: Log): void {
  const filter = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*'] };
  session.defaultSession.webRequest.onBeforeRequest(filter, ({ url, resourceType }, decide) => {
    // In development the pages come from a server on this machine.
    const cancel = !isOwnPage(url.replace(/^ws/, 'http'));
    if (cancel) log.warn('A request of a page was refused', { resourceType });
    decide({ cancel });
  });
}

/** Keeps every page where it is: no navigation, no new window, no embedded content. */
export function denyNavigation(isOwnPage: (url: string) => boolean, log: Log): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.setWindowOpenHandler(() => {
      log.warn('A new window was refused');
      return { action: 'deny' };
    });
    contents.on('will-navigate', (event) => {
      if (isOwnPage(event.url)) return;
      event.preventDefault();
      log.warn('A navigation was refused');
    });
    contents.on('will-redirect', (event) => {
      if (!isOwnPage(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
  });
}
