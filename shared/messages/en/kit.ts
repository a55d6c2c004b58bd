/** Controls that know no site: tables, dialogs, filters, errors. */
export const kit = {} as const;
