import { makeStyles, tokens } from '@fluentui/react-components';
import { Circle12Filled, Prohibited12Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { message } from '../../../shared/messages/message';
import { seriesInWords } from '../../kit/numbers-and-lists';
import { RichText } from '../../kit/rich-text';
import { say } from '../../kit/say';
import type { RowContent } from '../../kit/tree/tree-row';
import { SeverityIcon } from '../../records/severity-mark';
import { TakeOverIcon } from '../../records/take-over';
import { markMatch } from '../../records/tree-search';
import { RenameField, type RenameOutcome } from './rename-field';
import { ProtectionIcon, RowIcon } from './row-icon';
import type { RowMark } from './row-mark';
import type { RowWords } from './row-words';
import { recordNodeOf, type TreeEntry } from './tree-entries';

interface Shown {
  readonly entry: TreeEntry;
  readonly words: RowWords;
  readonly mark: RowMark | null;
  readonly unsaved: boolean;
  /** What is searched for; null when everything is shown. */
  readonly term: string | null;
  readonly renaming: boolean;
  readonly onRenamed: (outcome: RenameOutcome) => void;
}

/** What a row of the Servers tree shows and says. */
export function rowContent(shown: Shown): RowContent {
  const { entry, words, mark, unsaved, renaming } = shown;
  return {
    label: unsaved ? seriesInWords([words.label, say('servers.row.unsaved')]) : words.label,
    description: mark?.words,
    icon: <RowIcon entry={entry} />,
    order: words.order,
    name: <RowName {...shown} />,
    title: words.name,
    dimmed: words.disabled,
    marks: <RowMarks {...shown} />,
    state: <RowState {...shown} />,
    ...(renaming && 'record' in entry
      ? {
          editor: (
            <RenameField node={recordNodeOf(entry)} name={words.name} onEnd={shown.onRenamed} />
          ),
        }
      : {}),
    canDrag: entry.kind === 'failoverRecorder' && !renaming,
  };
}

const useStyles = makeStyles({
  match: {
    color: 'inherit',
    backgroundColor: tokens.colorStatusWarningBackground2,
    borderRadius: '2px',
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'MarkText',
      backgroundColor: 'Mark',
    },
  },
  dot: { flexShrink: 0, width: '8px', height: '8px', color: tokens.colorStatusWarningForeground1 },
  mark: { display: 'inline-flex', flexShrink: 0 },
  state: { overflow: 'hidden', textOverflow: 'ellipsis' },
});

function RowName({ words, term }: Shown): ReactElement {
  const styles = useStyles();
  const { name, serves } = words;
  const parts = markMatch(name, term);
  const shown =
    parts === null ? (
      name
    ) : (
      <>
        {parts[0]}
        <mark className={styles.match}>{parts[1]}</mark>
        {parts[2]}
      </>
    );
  if (serves === null) return <>{shown}</>;
  const said = message('servers.row.serves', { name, recordingServer: serves });
  return <RichText said={said} tags={{ mark: () => shown }} />;
}

function RowMarks({ mark, unsaved }: Shown): ReactElement {
  const styles = useStyles();
  return (
    <>
      {unsaved ? <Circle12Filled className={styles.dot} aria-hidden /> : null}
      {mark === null ? null : (
        <span className={styles.mark} title={mark.title}>
          <SeverityIcon severity={mark.severity} />
        </span>
      )}
    </>
  );
}

function RowState({ entry, words }: Shown): ReactElement {
  const styles = useStyles();
  return (
    <>
      {entry.kind === 'recordingServer' ? (
        <ProtectionIcon mode={entry.record.failover.mode} />
      ) : null}
      {words.takeOver ? <TakeOverIcon /> : null}
      {words.disabled ? <Prohibited12Regular aria-hidden /> : null}
      <span className={styles.state} title={words.state}>
        {words.state}
      </span>
    </>
  );
}
