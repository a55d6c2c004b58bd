/**
 * What Electron needs on a Debian without a desktop. Electron loads some of these only when it runs
 * (notifications, secrets), so that looking for missing libraries alone would not find them.
 */
export const electronPackages: readonly string[] = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libnotify4',
  'libatspi2.0-0',
  'libsecret-1-0',
  'libdrm2',
  'libxkbcommon0',
  'libcups2',
  'dbus',
];

/** The virtual display, and a font for a machine that has none to paint with. */
export const virtualDisplayPackages: readonly string[] = ['xvfb', 'fonts-dejavu-core'];

/**
 * Package names as this release of Debian or Ubuntu has them. Releases since 2024 have renamed some
 * to end in `t64` (64-bit time), and the old name is not always an installable alias.
 */
export async function namesInThisRelease(
  packages: readonly string[],
  isKnown: (name: string) => Promise<boolean>,
): Promise<readonly string[]> {
  return Promise.all(
    packages.map(async (name) => ((await isKnown(`${name}t64`)) ? `${name}t64` : name)),
  );
}
