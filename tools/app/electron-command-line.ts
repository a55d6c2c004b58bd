/** The switches that Electron needs before an app's own arguments. */
export function electronSwitches(isRootOnLinux: boolean): readonly string[] {
  // Chromium refuses to start its sandbox as root.
  return isRootOnLinux ? ['--no-sandbox'] : [];
}

export const isRootOnLinux = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0;

/** The environment for an Electron that shall show windows: some terminals and editors set the variable that turns it into a plain Node. */
export function environmentForElectron(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...rest } = environment;
  return rest;
}
