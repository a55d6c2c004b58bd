import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { say } from './say';

const useStyles = makeStyles({
  field: { width: '100%' },
  input: {
    width: '100%',
    minWidth: 0,
    // Told apart by more than colour, also in high contrast.
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    '& input': { cursor: 'text', textOverflow: 'ellipsis' },
  },
});

/**
 * A value that only the server itself can change. A real input, so that it can be reached with the
 * keyboard and copied.
 */
export function ReadOnlyField({
  label,
  value,
  hint,
  placeholder = '',
  encrypted = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** What stands there in place of an empty value. */
  readonly placeholder?: string;
  /** Shows a padlock. */
  readonly encrypted?: boolean;
}): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint ?? null} className={styles.field}>
      <Input
        className={styles.input}
        dir="auto"
        value={value}
        readOnly
        aria-readonly="true"
        title={value}
        placeholder={placeholder}
        contentBefore={
          encrypted ? (
            <LockClosedRegular role="img" aria-label={say('kit.encrypted')} fontSize={16} />
          ) : null
        }
      />
    </Field>
  );
}
