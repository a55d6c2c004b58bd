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
import { reportFormats, type ReportFormat } from '../../shared/reports/report-format';
import { useClient } from '../state/hooks';
import type { FileSaving } from './use-save-file';

const formatLabels: Readonly<Record<ReportFormat, string>> = {
  html: 'Web page (HTML)…',
  pdf: 'PDF…',
  csv: 'Table of recording servers (CSV)…',
  json: 'For programs (JSON)…',
};

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
          {busy ? 'Making the report' : 'Export report'}
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
              {formatLabels[format]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
