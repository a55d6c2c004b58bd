import { makeStyles, Popover, PopoverSurface, tokens } from '@fluentui/react-components';
import { useCallback, useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { applyAll } from '../../../shared/commands/apply';
import { sentencesOf } from '../../../shared/commands/refusal';
import { say, textOf } from '../../kit/say';
import { useAppStore, useClient, useSite } from '../../state/hooks';
import { settledRequest } from '../../state/settled-request';
import type { RecordNode } from '../../state/node-ref';
import { renameCommand } from '../rename-command';

/** How editing a name has ended; `left` when the focus went elsewhere. */
export type RenameOutcome = 'renamed' | 'cancelled' | 'left';

interface Props {
  readonly node: RecordNode;
  readonly name: string;
  /** The name was given, or the person has thought better of it. */
  readonly onEnd: (outcome: RenameOutcome) => void;
}

const useStyles = makeStyles({
  input: {
    boxSizing: 'border-box',
    width: '100%',
    height: '22px',
    paddingInline: tokens.spacingHorizontalXS,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    ':focus': { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-1px' },
    '&[aria-invalid="true"]': { outlineColor: tokens.colorStatusDangerBorder2 },
  },
  error: {
    maxWidth: '32ch',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

/**
 * A name edited in its row: Enter gives it, Escape does not. Leaving the field gives it too, as long
 * as no rule is against it.
 */
export function RenameField({ node, name, onEnd }: Props): ReactElement {
  const styles = useStyles();
  const errorId = useId();
  const site = useSite();
  const client = useClient();
  const store = useAppStore();
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  const [text, setText] = useState(name);
  const [error, setError] = useState<string | null>(null);
  const ended = useRef(false);

  const begin = useCallback((element: HTMLInputElement | null) => {
    setInput(element);
    element?.focus();
    element?.select();
  }, []);

  const end = (outcome: RenameOutcome): void => {
    if (ended.current) return;
    ended.current = true;
    onEnd(outcome);
  };

  const give = async (outcome: 'renamed' | 'left'): Promise<void> => {
    const command = renameCommand(node, text);
    if (text.trim() === name) {
      end('cancelled');
      return;
    }
    const tried = applyAll(site, [command]);
    if (!tried.ok) {
      setError(textOf(sentencesOf(tried.refusals)));
      if (outcome === 'left') end('left');
      return;
    }
    const answer = await settledRequest(client, store, 'site.execute', { commands: [command] });
    if (answer.ok) end(outcome);
    else setError(textOf(answer.error.message));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      void give('renamed');
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      end('cancelled');
    }
  };

  return (
    <Popover
      open={error !== null}
      positioning={{ target: input, position: 'below', align: 'start', offset: 2 }}
      unstable_disableAutoFocus
      size="small"
    >
      <input
        ref={begin}
        className={styles.input}
        aria-label={say('servers.tree.newName', { name })}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : errorId}
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setError(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (!ended.current) void give('left');
        }}
        onClick={(event) => {
          event.stopPropagation();
        }}
        onDoubleClick={(event) => {
          event.stopPropagation();
        }}
      />
      <PopoverSurface className={styles.error} id={errorId} role="alert">
        {error}
      </PopoverSurface>
    </Popover>
  );
}
