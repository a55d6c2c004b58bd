import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { say } from '../../../kit/say';
import type { Choice } from './member-choice';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    height: '100%',
    padding: `0 ${tokens.spacingHorizontalM}`,
    minWidth: 0,
  },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  remark: {
    // A reason may take two lines.
    maxHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** One server in the dialog: its name, and under it where it is or why it cannot be chosen. */
export function ChoiceRow({
  choice: { recorder, remark },
  place,
}: {
  readonly choice: Choice;
  /** Its place in the sequence, from 1. */
  readonly place?: number;
}): ReactElement {
  const styles = useStyles();
  const details =
    remark ??
    (recorder.enabled
      ? recorder.hostName
      : say('servers.membersDialog.disabled', { hostName: recorder.hostName }));
  return (
    <div className={styles.row}>
      <span className={styles.text} title={recorder.name}>
        {place === undefined
          ? recorder.name
          : say('servers.membersDialog.place', { place, name: recorder.name })}
      </span>
      <span className={styles.remark} title={details}>
        {details}
      </span>
    </div>
  );
}
