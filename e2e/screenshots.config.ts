import { defineConfig } from '@playwright/test';
import journeys from './playwright.config';

// Pictures are taken on demand: they go into the documentation and prove nothing by themselves.
export default defineConfig(journeys, { testDir: 'screens', workers: 1 });
