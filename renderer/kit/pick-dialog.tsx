import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useFocusReturn } from './focus-return';
import { ErrorBar } from './error-bar';
import { noSelection, selectOnly } from './collection/selection';
import { SearchBox } from './filter/search-box';
import { textFilter } from './filter/text-filter';
import { VirtualListbox } from './collection/virtual-listbox';
import { say } from './say';

/** Something that can be picked. */
export interface Choice {
  readonly key: string;
  readonly name: string;
  /** Its state in words. */
  readonly detail: string;
}

/** What stands against every choice, and can be put right in the same change. */
export interface Obstacle {
  readonly reason: string;
  /** What ticking the box does. */
  readonly remedy: string;
}

interface Props {
  readonly title: string;
  /** What the choices are, for the list and the filter. */
  readonly what: string;
  readonly choices: readonly Choice[];
  readonly obstacle: Obstacle | null;
  readonly submitLabel: string;
  /** Answers why it was not carried out; null when it was. */
  readonly onPick: (key: string) => Promise<string | null>;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    height: 'min(420px, 60vh)',
    padding: tokens.spacingHorizontalXXS,
  },
  // The list gives way, and never what stands above it.
  obstacle: { flexShrink: 0 },
  search: { maxWidth: '100%' },
  choice: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    height: '100%',
    paddingInline: tokens.spacingHorizontalM,
  },
  detail: { color: tokens.colorNeutralForeground3, flexShrink: 2 },
});

/** Picks one of any number of choices; the filter makes thousands of them few. */
export function PickDialog(props: Props): ReactElement {
  const { title, what, choices, obstacle, submitLabel, onPick, onClose } = props;
  const styles = useStyles();
  const [filter, setFilter] = useState('');
  const [selection, setSelection] = useState(noSelection);
  const [cleared, setCleared] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  useFocusReturn();

  const matches = textFilter(filter);
  const shown = choices.filter(({ name }) => matches(name));
  // When the filter leaves one, Enter in it is enough.
  const only = shown.length === 1 ? shown[0] : undefined;
  const picked = shown.find(({ key }) => selection.keys.has(key)) ?? only;
  const possible = picked !== undefined && (obstacle === null || cleared);

  const pick = async (key: string): Promise<void> => {
    if (obstacle !== null && !cleared) return;
    const refusal = await onPick(key);
    if (refusal === null) onClose();
    else setFailure(refusal);
  };

  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (picked !== undefined) void pick(picked.key);
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>
              {failure === null ? null : (
                <ErrorBar title={say('kit.pick.failed')} message={failure} />
              )}
              {obstacle === null ? null : (
                <>
                  <MessageBar intent="warning" layout="multiline" className={styles.obstacle}>
                    <MessageBarBody>{obstacle.reason}</MessageBarBody>
                  </MessageBar>
                  <Checkbox
                    label={obstacle.remedy}
                    checked={cleared}
                    onChange={(_, { checked }) => {
                      setCleared(checked === true);
                    }}
                  />
                </>
              )}
              <SearchBox
                className={styles.search}
                label={say('kit.pick.filter', { what })}
                placeholder={say('kit.pick.filter', { what })}
                value={filter}
                onChange={(typed) => {
                  setFilter(typed);
                  setFailure(null);
                }}
              />
              <VirtualListbox
                label={what}
                items={shown}
                keyOf={({ key }) => key}
                rowHeight={32}
                empty={choices.length === 0 ? say('kit.pick.none') : say('kit.pick.noMatch')}
                multiple={false}
                selection={picked === undefined ? selection : selectOnly(picked.key)}
                onSelect={(next) => {
                  setSelection(next);
                  setFailure(null);
                }}
                onOpen={({ key }) => void pick(key)}
                render={({ name, detail }) => (
                  <span className={styles.choice}>
                    <Text truncate wrap={false}>
                      {name}
                    </Text>
                    <Text size={200} truncate wrap={false} className={styles.detail}>
                      {detail}
                    </Text>
                  </span>
                )}
              />
            </DialogContent>
            <DialogActions fluid>
              <Button appearance="primary" type="submit" disabledFocusable={!possible}>
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
