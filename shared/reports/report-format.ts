/** The forms in which the client writes the coverage report; each is also its file's extension. */
export const reportFormats = ['html', 'pdf', 'csv', 'json'] as const;

export type ReportFormat = (typeof reportFormats)[number];
