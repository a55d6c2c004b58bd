import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ImportOutcome, RecordCounts } from '../../shared/files/import-preview';
import { say } from '../kit/say';

const kinds = [
  'recordingServers',
  'failoverRecorders',
  'failoverGroups',
  'devices',
] as const satisfies readonly (keyof RecordCounts)[];

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
      <caption>{say('import.novelty.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('import.novelty.kind')}</th>
          <th scope="col">{say('import.novelty.found')}</th>
          <th scope="col">{say('import.novelty.added')}</th>
          <th scope="col">{say('import.novelty.changed')}</th>
          <th scope="col">{say('import.novelty.unchanged')}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{say(`import.novelty.${kind}`)}</th>
            {columns.map((column, index) => (
              <td key={index}>{say('value.whole', { value: column[kind] })}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
