import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ImageArrowBackRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { UnderstudyClient } from '../../../shared/ipc/client';
import { failure } from '../../../shared/ipc/result';
import { message } from '../../../shared/messages/message';
import type { DiagramLayout } from '../../../shared/reports/diagram/diagram-layout';
import { diagramToSvg, drawingSize } from '../../../shared/reports/diagram/diagram-svg';
import { say } from '../../kit/say';
import { useClient } from '../../state/hooks';
import type { FileSaving } from '../use-save-file';
import { svgToPng } from './svg-to-png';

/** What is exported, and the words above it. */
export interface Drawing {
  readonly layout: DiagramLayout;
  readonly title: string;
  readonly note: string;
}

/** Writes the diagram into a file, as SVG or as PNG. */
export function ExportDiagram({
  drawing,
  files,
}: {
  /** Null while there is nothing to export. */
  readonly drawing: Drawing | null;
  readonly files: FileSaving;
}): ReactElement {
  const client = useClient();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          icon={<ImageArrowBackRegular />}
          disabledFocusable={drawing === null || files.saving.state === 'saving'}
        >
          {say('coverage.diagram.export')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            onClick={() => {
              if (drawing !== null) void files.save(() => saveSvg(client, drawing));
            }}
          >
            {say('coverage.diagram.export.svg')}
          </MenuItem>
          <MenuItem
            onClick={() => {
              if (drawing !== null) void files.save(() => savePng(client, drawing));
            }}
          >
            {say('coverage.diagram.export.png')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function saveSvg(client: UnderstudyClient, drawing: Drawing) {
  return client.request('diagram.save', { format: 'svg', svg: svgOf(drawing) });
}

async function savePng(client: UnderstudyClient, drawing: Drawing) {
  try {
    const base64 = await svgToPng(svgOf(drawing), drawingSize(drawing.layout));
    return await client.request('diagram.save', { format: 'png', base64 });
  } catch {
    return failure({ code: 'internal', message: message('diagram.notDrawn') });
  }
}

function svgOf({ layout, title, note }: Drawing): string {
  return diagramToSvg(layout, title, note, say);
}
