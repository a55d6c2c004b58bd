import { siteFields, type Site, type SiteFields } from '../../model/site';
import { readersOf, writeFields } from '../field-codecs';
import { wording } from '../readers';
import { writeRecord, type ApiRecord } from '../write-record';

/** API resource `sites`. */
export const siteReaders = { ...readersOf(siteFields), name: wording };

/** The site's own record. */
export function writeSite(site: Pick<Site, 'id'> & SiteFields): ApiRecord {
  const self = { type: 'sites', id: site.id } as const;
  return writeRecord(self, site.name, writeFields(siteFields, site), null);
}
