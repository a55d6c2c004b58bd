import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useRef, useState, type ReactElement } from 'react';
import type { RuntimeState } from '../../shared/failover/runtime-state';
import { useSite } from '../state/hooks';
import { FilterBar } from '../kit/filter/filter-bar';
import { say } from '../kit/say';
import { FilterChoice } from '../kit/filter/filter-choice';
import { Tree } from '../kit/tree/tree';
import { rowContent } from './row-content';
import { rowState, type RowState } from './row-state';
import {
  filterSections,
  rowName,
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
    flex: '1 1 0',
    minHeight: '140px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  empty: { margin: 0, padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

const shownWords: Readonly<Record<Shown, string>> = {
  affected: say('whatIf.servers.affected'),
  uncovered: say('whatIf.servers.uncovered'),
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
  const list = useRef<HTMLDivElement>(null);
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
  const setOpen = (keys: readonly string[], open: boolean): void => {
    const next = new Set(closed);
    for (const key of keys) {
      if (open) next.delete(key);
      else next.add(key);
    }
    setClosed(next);
  };
  const onOpen = filtered === null ? setOpen : undefined;
  const act = (row: Row): void => {
    const state = rowState(site, moment, row);
    if (state.kind === 'server') onToggle(state);
    else onOpen?.([row.key], row.expanded === false);
  };
  const select = ({ key }: Row): void => {
    onSelect(key);
  };

  return (
    <section className={styles.pane} aria-label={say('whatIf.servers.label')}>
      <FilterBar
        search={{
          label: say('whatIf.servers.search'),
          placeholder: say('whatIf.servers.search.placeholder'),
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
          label={say('whatIf.servers.show')}
          all={say('whatIf.servers.all')}
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
        <Tree
          listRef={list}
          label={say('whatIf.servers.tree')}
          pane="whatIfTree"
          className={styles.tree}
          rows={rows}
          selected={selected}
          emphasis="state"
          nameOf={rowName}
          draw={(row) => rowContent(row, rowState(site, moment, row))}
          onSelect={select}
          onOpen={onOpen}
          onAct={act}
          onWent={select}
        />
      )}
    </section>
  );
}

function countServers(sections: readonly ServerSection[]): number {
  return sections.reduce((sum, { servers }) => sum + servers.length, 0);
}

function emptyWords(noServers: boolean, typed: string, shown: Shown | null): string {
  if (noServers) return say('whatIf.servers.empty');
  if (typed.trim() !== '') return say('whatIf.servers.noMatch', { typed: typed.trim() });
  return say(
    shown === 'uncovered' ? 'whatIf.servers.noneUncovered' : 'whatIf.servers.noneAffected',
  );
}
