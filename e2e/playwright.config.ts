import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'journeys',
  testMatch: '**/*.test.ts',
  outputDir: '../test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // A test that passes at the second try has shown a defect, in itself or in the client.
  retries: 0,
  forbidOnly: true,
  // tools/e2e.ts names the JSON file by PLAYWRIGHT_JSON_OUTPUT_FILE and counts what is in it.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE === undefined ? 'list' : [['list'], ['json']],
});
