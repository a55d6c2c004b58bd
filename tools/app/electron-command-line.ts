/** The switches that Electron needs before an app's own arguments. */
export function electronSwitches(isRootOnLinux: boolean): readonly string[] {
  // Chromium refuses to start its sandbox as root.
  return isRootOnLinux ? ['--no-sandbox'] : [];
}

export const isRootOnLinux = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0;

/** What is different in the environment of an Electron that shall show windows: some terminals and editors set the variable that turns it into a plain Node. */
export const withWindows: NodeJS.ProcessEnv = { ELECTRON_RUN_AS_NODE: undefined };
