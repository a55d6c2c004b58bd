import type { Site } from '../../model/site';
import { wording } from '../readers';
import { writeRecord, type ApiRecord } from '../write-record';

/** API resource `sites`: only the name of the site is kept. */
export const siteReaders = { name: wording };

/** The site's own record. */
export function writeSite({ id, name }: Pick<Site, 'id' | 'name'>): ApiRecord {
  return writeRecord({ type: 'sites', id }, name, { name }, null);
}
