/**
 * The names of all channels, apart from their schemas, so that the preload script can refuse a
 * name it does not know without carrying the schema library.
 */
export const requestChannels = [
  'site.snapshot',
  'site.execute',
  'site.undo',
  'site.redo',
  'status.read',
  'import.start',
  'import.commit',
  'import.cancel',
  'siteFile.saveAs',
  'report.save',
  'diagram.save',
  'savedFile.reveal',
  'settings.read',
  'settings.write',
  'window.ready',
  'window.setUnsaved',
  'window.answerClose',
  'notices.list',
  'notices.dismiss',
  'notices.reveal',
  'app.info',
  'app.reportError',
] as const;

/** What a window asks the main process; every request has one answer. */
export type RequestChannel = (typeof requestChannels)[number];

export const eventChannels = [
  'site.changed',
  'status.changed',
  'import.progress',
  'files.offered',
  'menu.command',
  'window.closeRequested',
  'notices.changed',
] as const;

/** What the main process tells the windows. */
export type EventChannel = (typeof eventChannels)[number];
