/** The version of site files that is written. */
export const SITE_FILE_VERSION = 1;

/** Leads the `site` of a file from one version to the next. Pure; throws when the site is unsound. */
export interface SiteFileMigration {
  /** The version that it reads; it writes the next one. */
  readonly from: number;
  readonly migrate: (site: unknown) => unknown;
}

/** One step for each version before the present one, in order. Version 1 is the first. */
export const siteFileMigrations: readonly SiteFileMigration[] = checkedMigrations(
  [],
  SITE_FILE_VERSION,
);

/**
 * The same migrations, once it is certain that they lead from version 1 to the present one without
 * a gap. A gap is a fault of the program: it throws, and the program does not start.
 */
export function checkedMigrations(
  migrations: readonly SiteFileMigration[],
  present: number,
): readonly SiteFileMigration[] {
  const contiguous =
    migrations.length === present - 1 && migrations.every(({ from }, index) => from === index + 1);
  if (!contiguous) {
    throw new Error(
      `The site file migrations do not lead from 1 to ${String(present)} one by one.`,
    );
  }
  return migrations;
}

/** The `site` of a file as the present version would have written it. */
export function migrateSite(
  site: unknown,
  version: number,
  migrations: readonly SiteFileMigration[] = siteFileMigrations,
): unknown {
  return migrations
    .filter(({ from }) => from >= version)
    .reduce((reached, { migrate }) => migrate(reached), site);
}
