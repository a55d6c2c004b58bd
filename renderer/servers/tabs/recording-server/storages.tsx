import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Storage } from '../../../../shared/model/recording-server';
import { say } from '../../../kit/say';
import { SectionHeading } from '../../../kit/section-heading';

const useStyles = makeStyles({
  section: { minWidth: 0, overflowX: 'auto' },
  none: { color: tokens.colorNeutralForeground2, margin: 0 },
  table: { minWidth: '480px' },
  cell: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** Where a recording server records; for reading only. */
export function Storages({ storages }: { readonly storages: readonly Storage[] }): ReactElement {
  const styles = useStyles();
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <SectionHeading id={headingId}>{say('servers.storages.title')}</SectionHeading>
      {storages.length === 0 ? (
        <p className={styles.none}>{say('servers.storages.none')}</p>
      ) : (
        <Table size="small" aria-labelledby={headingId} className={styles.table}>
          <TableHeader>
            <TableRow>
              <TableHeaderCell>{say('servers.storages.name')}</TableHeaderCell>
              <TableHeaderCell>{say('servers.storages.path')}</TableHeaderCell>
              <TableHeaderCell>{say('servers.storages.maximumSize')}</TableHeaderCell>
              <TableHeaderCell>{say('servers.storages.keeps')}</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {storages.map(({ id, name, diskPath, maxSize, retainMinutes, isDefault }) => (
              <TableRow key={id}>
                <TableCell className={styles.cell} title={name}>
                  {isDefault ? say('servers.storages.default', { name }) : name}
                </TableCell>
                <TableCell className={styles.cell} title={diskPath}>
                  {diskPath}
                </TableCell>
                <TableCell>{sizeInWords(maxSize)}</TableCell>
                <TableCell>{durationInWords(retainMinutes)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </section>
  );
}

function sizeInWords(megabytes: number): string {
  return megabytes < 1024
    ? say('value.megabytes', { size: megabytes })
    : say('value.gigabytes', { size: Math.round(megabytes / 1024) });
}

function durationInWords(minutes: number): string {
  const days = minutes / (24 * 60);
  if (days >= 1) return say('value.days', { count: Math.round(days) });
  return minutes >= 60
    ? say('value.wholeHours', { count: Math.round(minutes / 60) })
    : say('value.wholeMinutes', { count: minutes });
}
