import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FilterDismissRegular } from '@fluentui/react-icons';
import {
  useEffect,
  useImperativeHandle,
  useRef,
  type ReactElement,
  type ReactNode,
  type Ref,
} from 'react';
import { isPressed } from '../keys';
import { isModalOpen } from '../modal-open';
import { say } from '../say';
import { SearchBox, type SearchBoxProps } from './search-box';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    flexShrink: 0,
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    // Its height is the same with the button that clears it and without.
    minHeight: '24px',
  },
  // In a narrow pane it gets shorter before anything goes to a second line.
  search: { flex: '1 1 120px', minWidth: '120px', maxWidth: '240px' },
  count: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    marginInlineStart: 'auto',
  },
});

interface Props {
  readonly search: Omit<SearchBoxProps, 'className' | 'ref'>;
  readonly searchRef?: Ref<HTMLInputElement>;
  /** Choices beside the search box. */
  readonly children?: ReactNode;
  /** How many are left of how many, in words. */
  readonly left: string;
  /** Whether the bar asks for anything, be it that all fulfil it. */
  readonly filtering: boolean;
  readonly onClear: () => void;
  /** What can be done with what is left, at the end of the bar. */
  readonly actions?: ReactNode;
}

/**
 * What a table or a tree is narrowed down by, how many are left, and the way back to all of them.
 * Ctrl+F goes to its search box from anywhere in the view.
 */
export function FilterBar({
  search,
  searchRef,
  children,
  left,
  filtering,
  onClear,
  actions,
}: Props): ReactElement {
  const styles = useStyles();
  const box = useRef<HTMLInputElement>(null);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(
    searchRef,
    () => box.current,
  );
  useFindKey(box);
  return (
    <div className={styles.bar}>
      <SearchBox {...search} ref={box} className={styles.search} />
      {children}
      <span className={styles.count} role="status">
        {filtering ? left : ''}
      </span>
      {filtering && (
        <Button
          size="small"
          appearance="subtle"
          icon={<FilterDismissRegular />}
          aria-label={say('kit.filter.clear')}
          title={say('kit.filter.clear')}
          onClick={() => {
            onClear();
            // The button goes away, and must not take the focus with it.
            box.current?.focus();
          }}
        />
      )}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

/** Ctrl+F goes to a box and selects its text, so that typing starts anew. */
function useFindKey(box: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isPressed(event, 'Ctrl+F') || isModalOpen()) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [box]);
}
