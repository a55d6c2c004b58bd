import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
} from '@fluentui/react-components';
import { DocumentArrowDownRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { reportFormats } from '../../shared/reports/report-format';
import { say } from '../kit/say';
import { useClient } from '../state/hooks';
import type { FileSaving } from './use-save-file';

/** Writes the coverage report into a file, in the form that is chosen. */
export function ExportReport({ files }: { readonly files: FileSaving }): ReactElement {
  const client = useClient();
  const busy = files.saving.state === 'saving';
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          icon={busy ? <Spinner size="extra-tiny" /> : <DocumentArrowDownRegular />}
          disabledFocusable={busy}
        >
          {say(busy ? 'coverage.report.busy' : 'coverage.report.export')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {reportFormats.map((format) => (
            <MenuItem
              key={format}
              onClick={() => {
                void files.save(() => client.request('report.save', { format }));
              }}
            >
              {say(`coverage.report.${format}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
