import { describe, expect, it } from 'vitest';
import {
  checkedMigrations,
  migrateSite,
  SITE_FILE_VERSION,
  siteFileMigrations,
  type SiteFileMigration,
} from './site-file-migrations';

const step = (from: number): SiteFileMigration => ({
  from,
  migrate: (site) => `${String(site)} ${String(from)}→${String(from + 1)}`,
});

describe('the migrations of site files', () => {
  it('lead to the present version', () => {
    expect(siteFileMigrations).toHaveLength(SITE_FILE_VERSION - 1);
  });

  it.each([
    ['a gap', [step(1), step(3)], 4],
    ['a wrong order', [step(2), step(1)], 3],
    ['a missing last step', [step(1)], 3],
    ['a missing first step', [step(2)], 3],
    ['one step too many', [step(1)], 1],
  ])('refuse %s', (_, migrations, present) => {
    expect(() => checkedMigrations(migrations, present)).toThrow('one by one');
  });

  it('take a site from its version on, step by step', () => {
    const migrations = checkedMigrations([step(1), step(2), step(3)], 4);
    expect([1, 3, 4].map((version) => migrateSite('site', version, migrations))).toEqual([
      'site 1→2 2→3 3→4',
      'site 3→4',
      'site',
    ]);
  });
});
