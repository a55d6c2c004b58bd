import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const project = resolve(import.meta.dirname, '..');

// For every project: a slow machine with two cores must not turn a sound test red.
const patience = { testTimeout: 30_000, hookTimeout: 30_000 };

export default defineConfig({
  root: project,
  test: {
    projects: [
      {
        root: project,
        test: {
          ...patience,
          name: 'node',
          environment: 'node',
          include: ['{shared,electron,tools}/**/*.test.ts'],
        },
      },
      {
        root: project,
        test: {
          ...patience,
          name: 'renderer',
          environment: 'jsdom',
          // Loading the component library for each file anew takes longer than the tests.
          isolate: false,
          include: ['renderer/**/*.test.{ts,tsx}'],
          setupFiles: [resolve(project, 'tools/vitest-renderer-setup.ts')],
        },
      },
    ],
  },
});
