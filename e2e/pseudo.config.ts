import { defineConfig } from '@playwright/test';
import journeys from './playwright.config';

// Pictures in which one sees what is not translated, not mirrored, or would be cut off: for people
// to look at, and no proof by themselves.
export default defineConfig(journeys, { testDir: 'pseudo', workers: 1, timeout: 900_000 });
