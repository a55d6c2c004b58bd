import type { ElectronApplication } from '@playwright/test';

/** From now on the system's dialog for saving a file answers at once: this file, or none for null. */
export function answerSaveDialog(app: ElectronApplication, filePath: string | null): Promise<void> {
  return app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: path === null, filePath: path ?? '' });
  }, filePath);
}
