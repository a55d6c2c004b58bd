import { findElectronRuntimeHere } from './electron-runtime/this-machine';
import { exitWith } from './process/exit-with';

// For other tools: the path is all that goes to stdout.
await exitWith(async () => {
  const runtime = await findElectronRuntimeHere();
  process.stdout.write(`${runtime.executable}\n`);
  return 0;
});
