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
import type { ReactElement, ReactNode } from 'react';
import { useFocusReturn } from '../../app/focus-return';
import { ErrorBar } from '../../ui/error-bar';

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

/** A dialog with fields: Enter carries it out, Escape closes it, errors stand in place. */
export function FormDialog(props: Props): ReactElement {
  const { title, submitLabel, failure, busy, onSubmit, onClose, children } = props;
  const styles = useStyles();
  useFocusReturn();
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) onSubmit();
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>
              {failure === null ? null : <ErrorBar title="Not carried out." message={failure} />}
              <div className={styles.fields}>{children}</div>
            </DialogContent>
            <DialogActions>
              <Button appearance="primary" type="submit" disabledFocusable={busy}>
                {submitLabel}
              </Button>
              <Button onClick={onClose}>Cancel</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
