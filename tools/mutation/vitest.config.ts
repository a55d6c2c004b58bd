import { defineConfig } from 'vitest/config';

// Only what judges the mutated code: with the whole suite each mutant would take minutes.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['shared/{failover,commands,model,change}/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
