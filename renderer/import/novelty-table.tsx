import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ImportOutcome, RecordCounts } from '../../shared/files/import-preview';
import { inDigits } from '../kit/numbers-and-lists';

const kinds: readonly (readonly [kind: keyof RecordCounts, label: string])[] = [
  ['recordingServers', 'Recording servers'],
  ['failoverRecorders', 'Failover recording servers'],
  ['failoverGroups', 'Failover groups'],
  ['devices', 'Devices'],
];

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase300,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'end',
      fontVariantNumeric: 'tabular-nums',
      fontWeight: tokens.fontWeightRegular,
    },
    '& thead th': { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    '& th:first-child': { textAlign: 'start' },
    '& caption': {
      textAlign: 'start',
      fontWeight: tokens.fontWeightSemibold,
      paddingBottom: tokens.spacingVerticalXS,
    },
  },
});

/** How many records are new, changed and unchanged, compared with the open site. */
export function NoveltyTable({ outcome }: { readonly outcome: ImportOutcome }): ReactElement {
  const styles = useStyles();
  const { counts, novelty } = outcome;
  const columns = [counts, novelty.added, novelty.changed, novelty.unchanged];
  return (
    <table className={styles.table}>
      <caption>What comes in</caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">Found</th>
          <th scope="col">New</th>
          <th scope="col">Changed</th>
          <th scope="col">Unchanged</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(([kind, label]) => (
          <tr key={kind}>
            <th scope="row">{label}</th>
            {columns.map((column, index) => (
              <td key={index}>{inDigits(column[kind])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
