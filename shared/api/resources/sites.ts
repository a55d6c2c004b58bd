import { wording } from '../readers';

/** API resource `sites`: only the name of the site is kept. */
export const siteFields = { name: wording };
