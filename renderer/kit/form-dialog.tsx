import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useFocusReturn } from './focus-return';
import { ErrorBar } from './error-bar';
import { say } from './say';

interface Props {
  readonly title: string;
  readonly submitLabel: string;
  /** Why it was not carried out, as far as that does not belong under a field. */
  readonly failure: string | null;
  readonly busy: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  surface: { maxWidth: '480px' },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    // The focus ring of a field must not be cut off.
    padding: tokens.spacingHorizontalXXS,
  },
});

const wrongField = ':is(input, textarea)[aria-invalid="true"]';

/**
 * A dialog with fields: Enter carries it out, Escape closes it, errors stand in place, and the first
 * field that is wrong gets the focus.
 */
export function FormDialog(props: Props): ReactElement {
  const { title, submitLabel, failure, busy, onSubmit, onClose, children } = props;
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = useState(0);
  useFocusReturn();
  // The errors of an attempt are drawn together with its number.
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>(wrongField)?.focus();
  }, [attempts]);
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (busy) return;
            onSubmit();
            setAttempts(attempts + 1);
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>
              {failure === null ? null : (
                <ErrorBar title={say('kit.notCarriedOut')} message={failure} />
              )}
              <div className={styles.fields}>{children}</div>
            </DialogContent>
            <DialogActions fluid>
              <Button appearance="primary" type="submit" disabledFocusable={busy}>
                {submitLabel}
              </Button>
              <Button onClick={onClose}>{say('kit.cancel')}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
