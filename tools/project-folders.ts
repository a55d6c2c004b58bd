import { join, resolve } from 'node:path';

/** The folder that holds package.json. */
export const projectFolder = resolve(import.meta.dirname, '..');

/** Downloads that outlive `npm ci`, which empties node_modules. Git ignores it. */
export const cacheFolder = join(projectFolder, '.cache');

/** What a run leaves behind for people and for other tools: test results, the first screenshot. Git ignores it. */
export const reportsFolder = join(projectFolder, 'reports');
