import type { ImportMode } from '../../shared/commands/command';
import type { ImportPreview } from '../../shared/files/import-preview';
import type { ImportProgress } from '../../shared/ipc/contract';
import type { Message } from '../../shared/messages/message';

/** A site as text in pieces: everything but the devices, and arrays of devices. */
export interface SiteTexts {
  readonly head: string;
  readonly devices: readonly string[];
}

/** What the import worker is started with. */
export interface ImportWorkerData {
  readonly paths: readonly string[];
}

/** What the main process asks of the import worker. `site: null` = the one that was sent last. */
export type ToImportWorker =
  | { readonly kind: 'compare'; readonly site: SiteTexts }
  | { readonly kind: 'prepare'; readonly mode: ImportMode; readonly site: SiteTexts | null };

/** What the import worker says. `texts` are the parts of a change, as the journal keeps them. */
export type FromImportWorker =
  | { readonly kind: 'progress'; readonly progress: Omit<ImportProgress, 'job'> }
  | { readonly kind: 'read' }
  | { readonly kind: 'preview'; readonly preview: ImportPreview }
  | { readonly kind: 'prepared'; readonly label: Message; readonly texts: readonly string[] }
  | { readonly kind: 'refused'; readonly message: Message };
