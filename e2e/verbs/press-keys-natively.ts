import type { ElectronApplication } from '@playwright/test';

/**
 * Presses keys the way they come from the system: through the native menu's accelerators and, if no
 * accelerator takes them, into the page. Playwright's own keyboard goes past the menu.
 */
export function pressKeysNatively(
  app: ElectronApplication,
  keyCode: string,
  modifiers: readonly ('control' | 'shift' | 'meta')[],
): Promise<void> {
  return app.evaluate(
    ({ BrowserWindow }, [code, held]) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.focus();
      contents?.sendInputEvent({ type: 'keyDown', keyCode: code, modifiers: [...held] });
      contents?.sendInputEvent({ type: 'keyUp', keyCode: code, modifiers: [...held] });
    },
    [keyCode, modifiers] as const,
  );
}
