// Runs inside Electron, copied there as it is: makes `electron [switches] <path>` load the app at <path>.
// An ES module with top-level await, because Electron holds back its `ready` event until the entry
// module has been evaluated: the app's own code must have run by then, or custom schemes can no
// longer be registered.
import { app } from 'electron';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** Electron's own switches for preloading a module (Playwright uses it) and the path of the app. */
function readCommandLine(argv) {
  const preloads = [];
  for (let index = 1; index < argv.length; index += 1) {
    const argument = argv[index];
    if (argument === '-r' || argument === '--require') {
      index += 1;
      preloads.push(argv[index]);
    } else if (!argument.startsWith('-')) {
      return { preloads, target: resolve(argument) };
    }
  }
  return { preloads, target: null };
}

async function loadApp(target) {
  Object.defineProperty(process, 'defaultApp', {
    configurable: false,
    enumerable: true,
    value: true,
  });
  const manifestPath = join(target, 'package.json');
  const isFolder = existsSync(target) && statSync(target).isDirectory();
  if (!isFolder || !existsSync(manifestPath)) {
    app.setAppPath(isFolder ? target : dirname(target));
    await import(pathToFileURL(require.resolve(target)).href);
    return;
  }
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
  app.name = manifest.productName ?? manifest.name ?? 'Electron';
  if (manifest.version) app.setVersion(manifest.version);
  if (process.platform === 'linux')
    app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`);
  app.setAppPath(target);
  await import(pathToFileURL(require.resolve(resolve(target, manifest.main ?? 'index.js'))).href);
}

const { preloads, target } = readCommandLine(process.argv);
for (const preload of preloads) require(preload);
if (target === null) {
  console.error('Usage: electron [switches] <path of an app>');
  app.exit(1);
} else {
  await loadApp(target).catch((error) => {
    console.error(`Could not start the app at ${target}\n${error?.stack ?? error}`);
    app.exit(1);
  });
}
