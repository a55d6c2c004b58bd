import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { precompiledMessages } from './precompiled-messages';

const project = resolve(import.meta.dirname, '..');
const inProject = (...path: readonly string[]): string => resolve(project, ...path);

// What Electron 33 understands, the oldest that the client runs on; newer ones understand it too.
const nodeTarget = 'node20.18';
const chromeTarget = 'chrome130';

export default defineConfig(({ mode }) => ({
  main: {
    plugins: [precompiledMessages()],
    build: {
      outDir: inProject('out/main'),
      target: nodeTarget,
      // Everything is bundled: the packaged client carries no node_modules.
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: inProject('electron/main.ts'),
          // The worker thread, the command line and its printer start from files of their own.
          'import-worker': inProject('electron/import/import-worker.ts'),
          cli: inProject('electron/cli.ts'),
          'pdf-printer': inProject('electron/cli/pdf-printer.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    plugins: [precompiledMessages()],
    build: {
      outDir: inProject('out/preload'),
      target: nodeTarget,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: inProject('electron/preload.ts') },
        // A sandboxed preload is CommonJS and can load no other file.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: inProject('renderer'),
    plugins: [react(), precompiledMessages()],
    build: {
      outDir: inProject('out/renderer'),
      emptyOutDir: true,
      // electron-vite leaves everything readable; a window's script is read at every start.
      minify: mode === 'production',
      // In kB. The page comes from the disk: Vite's own limit is meant for a network.
      chunkSizeWarningLimit: 2000,
      target: chromeTarget,
      rolldownOptions: { input: { index: inProject('renderer/index.html') } },
    },
  },
}));
