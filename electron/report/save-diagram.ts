import type { BrowserWindow } from 'electron';
import type { RequestInput } from '../../shared/ipc/contract';
import type { Result } from '../../shared/ipc/result';
import type { Site } from '../../shared/model/site';
import type { FileSaver } from '../app/file-saver';
import { say } from '../say';

/** Asks where to, and writes the diagram there that the window has drawn. */
export function saveDiagram(
  window: BrowserWindow,
  site: Site,
  drawing: RequestInput<'diagram.save'>,
  files: FileSaver,
): Promise<Result<{ readonly path: string } | null>> {
  return files.save(window, {
    logAs: 'A diagram',
    title: say('dialog.exportDiagram'),
    name: say('dialog.diagramName', { site: site.name }),
    filter: { name: drawing.format.toUpperCase(), extensions: [drawing.format] },
    content: () =>
      Promise.resolve([
        drawing.format === 'svg' ? drawing.svg : Buffer.from(drawing.base64, 'base64'),
      ]),
  });
}
