import type { ElectronApplication } from '@playwright/test';

/** From now on the system's dialog for opening files answers at once: these files, or none at all. */
export function answerOpenDialog(
  app: ElectronApplication,
  filePaths: readonly string[],
): Promise<void> {
  return app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: paths.length === 0, filePaths: [...paths] });
  }, filePaths);
}
