/** The import of an export or a site file, as the window shows it. */
export const imports = {} as const;
