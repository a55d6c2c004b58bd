import { makeStyles, tokens } from '@fluentui/react-components';
import {
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from 'react';
import type { RuntimeState } from '../../shared/failover/runtime-state';
import { useSite } from '../state/hooks';
import { FilterBar } from '../kit/filter/filter-bar';
import { say } from '../kit/say';
import { FilterChoice } from '../kit/filter/filter-choice';
import { paneAttribute } from '../kit/focus-next-pane';
import { targetOfKey, useVirtualRows } from '../kit/collection/use-virtual-rows';
import { rowState, type RowState } from './row-state';
import { ROW_HEIGHT, ServerRow } from './server-row';
import {
  filterSections,
  serverRows,
  serverSections,
  type ServerRow as Row,
  type ServerSection,
  type Shown,
} from './server-rows';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minHeight: 0,
    minWidth: 0,
  },
  tree: {
    position: 'relative',
    flex: '1 1 0',
    minHeight: '140px',
    overflowX: 'hidden',
    overflowY: 'auto',
    paddingBlock: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  rows: { position: 'relative' },
  empty: { margin: 0, padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

const shownWords: Readonly<Record<Shown, string>> = {
  affected: 'Affected',
  uncovered: 'Uncovered',
};

const noKeys: ReadonlySet<string> = new Set();

/**
 * All servers as they are at the step that is shown. A click or Space fails or recovers one; the
 * arrow keys go from row to row without letting anything happen.
 */
export function ServerTree({
  moment,
  selected,
  onSelect,
  onToggle,
}: {
  readonly moment: RuntimeState;
  /** The key of the row whose details are shown. */
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  /** Lets the next thing happen to a server. */
  readonly onToggle: (state: Extract<RowState, { readonly kind: 'server' }>) => void;
}): ReactElement {
  const styles = useStyles();
  const site = useSite();
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState<Shown | null>(null);
  const [closed, setClosed] = useState<ReadonlySet<string>>(noKeys);
  // The box must take the next letter before thousands of rows have been compared.
  const search = useDeferredValue(typed);
  const sections = useMemo(() => serverSections(site), [site]);
  const filtered = useMemo(
    () => filterSections(sections, moment, search, shown),
    [sections, moment, search, shown],
  );
  const rows = useMemo(
    () => serverRows(filtered ?? sections, filtered === null ? closed : noKeys),
    [filtered, sections, closed],
  );
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const { scrollRef, virtualizer, active, moveTo, setActive } = useVirtualRows(keys, ROW_HEIGHT);
  useEffect(() => {
    if (selected !== null) setActive(selected);
  }, [selected, setActive]);

  const setOpen = (key: string, open: boolean): void => {
    // A filter opens everything, and keeps it open.
    if (filtered !== null) return;
    const next = new Set(closed);
    if (open) next.delete(key);
    else next.add(key);
    setClosed(next);
  };
  const act = (row: Row): void => {
    const state = rowState(site, moment, row);
    if (state.kind === 'server') onToggle(state);
    else setOpen(row.key, row.expanded === false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[active];
    const command = event.ctrlKey || event.metaKey || event.altKey;
    if (row === undefined || command) return;
    const perPage = Math.floor((scrollRef.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1;
    const target = targetOfKey(event.key, active, rows.length, Math.max(1, perPage));
    if (target !== null) {
      moveTo(target);
    } else if (event.key === ' ' || event.key === 'Enter') {
      act(row);
    } else if (event.key === 'ArrowRight') {
      if (row.expanded === false) setOpen(row.key, true);
      else if (rows[active + 1]?.parent === row.key) moveTo(active + 1);
    } else if (event.key === 'ArrowLeft') {
      if (row.expanded === true) setOpen(row.key, false);
      else if (row.parent !== null) moveTo(keys.indexOf(row.parent));
    } else {
      return;
    }
    event.preventDefault();
  };

  return (
    <section className={styles.pane} aria-label="Servers">
      <FilterBar
        search={{
          label: 'Search in What-if',
          placeholder: 'Search servers and groups',
          value: typed,
          onChange: setTyped,
        }}
        left={say('count.serversLeft', {
          left: countServers(filtered ?? sections),
          all: countServers(sections),
        })}
        filtering={filtered !== null}
        onClear={() => {
          setTyped('');
          setShown(null);
        }}
      >
        <FilterChoice
          label="Show"
          all="All servers"
          choices={shownWords}
          value={shown}
          onChange={setShown}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <div className={styles.tree}>
          <p className={styles.empty}>{emptyWords(sections.length === 0, typed, shown)}</p>
        </div>
      ) : (
        <div
          ref={scrollRef}
          className={styles.tree}
          role="tree"
          aria-label="Servers to fail and recover"
          onKeyDown={onKeyDown}
          {...{ [paneAttribute]: 'whatIfTree' }}
        >
          <div role="none" className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map(({ index, start }) => {
              const row = rows[index];
              return row === undefined ? null : (
                <ServerRow
                  key={row.key}
                  row={row}
                  index={index}
                  state={rowState(site, moment, row)}
                  offset={start}
                  selected={row.key === selected}
                  reachable={index === active}
                  onAct={() => {
                    act(row);
                  }}
                  onFocus={() => {
                    setActive(row.key);
                    onSelect(row.key);
                  }}
                />
              );
            })}
          </div>
        </div>
      )}
    </section>
  );
}

function countServers(sections: readonly ServerSection[]): number {
  return sections.reduce((sum, { servers }) => sum + servers.length, 0);
}

function emptyWords(noServers: boolean, typed: string, shown: Shown | null): string {
  if (noServers) return 'There are no servers yet. Import or register some to see who takes over.';
  if (typed.trim() !== '') return `No server matches “${typed.trim()}”.`;
  return shown === 'uncovered'
    ? 'At this step no recording server is uncovered.'
    : 'At this step nothing has happened to any server.';
}
