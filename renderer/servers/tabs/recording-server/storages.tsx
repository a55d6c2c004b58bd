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
import { inDigits } from '../../../kit/numbers-and-lists';
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
      <SectionHeading id={headingId}>Storages</SectionHeading>
      {storages.length === 0 ? (
        <p className={styles.none}>None are known.</p>
      ) : (
        <Table size="small" aria-labelledby={headingId} className={styles.table}>
          <TableHeader>
            <TableRow>
              <TableHeaderCell>Name</TableHeaderCell>
              <TableHeaderCell>Path</TableHeaderCell>
              <TableHeaderCell>Maximum size</TableHeaderCell>
              <TableHeaderCell>Keeps</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {storages.map(({ id, name, diskPath, maxSize, retainMinutes, isDefault }) => (
              <TableRow key={id}>
                <TableCell className={styles.cell} title={name}>
                  {isDefault ? `${name} (default)` : name}
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
    ? `${inDigits(megabytes)} MB`
    : `${inDigits(Math.round(megabytes / 1024))} GB`;
}

function durationInWords(minutes: number): string {
  const days = minutes / (24 * 60);
  if (days >= 1) return `${inDigits(Math.round(days))} ${Math.round(days) === 1 ? 'day' : 'days'}`;
  return minutes >= 60 ? `${inDigits(Math.round(minutes / 60))} h` : `${inDigits(minutes)} min`;
}
