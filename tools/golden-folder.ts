import { presentGoldenFolder, writeGoldenFolder } from '../electron/testing/golden-folder';
import { hasCode } from '../electron/files/system-errors';
import { ExplainedFailure } from './process/explained-failure';
import { exitWith } from './process/exit-with';
import { reportToTerminal } from './process/report';

// Adds what this version keeps to the folders that every later version must open. One that is there
// is never written again: it stands for what people have on their disks.
await exitWith(async () => {
  try {
    await writeGoldenFolder(presentGoldenFolder);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    throw new ExplainedFailure(
      `${presentGoldenFolder} is there already. Raise a version first if something kept has changed.`,
    );
  }
  reportToTerminal(`Written to ${presentGoldenFolder}`);
  return 0;
});
