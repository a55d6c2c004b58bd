import type { ElectronApplication } from '@playwright/test';

/**
 * From now on every write to a file fails in the main process as on a full (`ENOSPC`) or read-only
 * (`EROFS`) disk, until null is given. At the border of Node, since nothing stops the user root
 * from writing to a real read-only folder.
 */
export function failWrites(
  app: ElectronApplication,
  code: 'ENOSPC' | 'EROFS' | null,
): Promise<void> {
  return app.evaluate(async (_electron, failure) => {
    interface Handle {
      write: (...args: readonly unknown[]) => Promise<unknown>;
      close: () => Promise<void>;
    }
    const { open } = process.getBuiltinModule('node:fs/promises');
    // Every open file is of this class, which Node does not export.
    const handle = (await open(process.execPath, 'r')) as unknown as Handle;
    await handle.close();
    const handles = Object.getPrototypeOf(handle) as Handle & { intact?: Handle['write'] };
    handles.intact ??= handles.write;
    handles.write =
      failure === null
        ? handles.intact
        : () => Promise.reject(Object.assign(new Error(failure), { code: failure }));
  }, code);
}
