import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, type ReactElement } from 'react';
import { ErrorBoundary } from '../kit/error-boundary';
import { useAppDispatch, useAppSelector, useSite } from '../state/hooks';
import { useReportError } from '../state/report-error';
import { paneAttribute } from '../kit/focus-next-pane';
import { say } from '../kit/say';
import { Splitter } from '../kit/splitter';
import { preferencesChanged } from '../state/preferences-slice';
import { useWindowWidth } from '../kit/use-window-width';
import { nodeKey, nodeOf, type NodeRef } from '../state/node-ref';
import { NodeView } from './node-view';
import { useSelectedNode } from '../state/navigation/selected-node';
import { TreePane } from './tree/tree-pane';

const treePaneId = 'tree-pane';
/** In pixels: below these neither side is of use. */
const MIN_TREE = 180;
const MIN_DETAILS = 260;
/** The largest width that the settings take. */
const MAX_TREE = 2000;

const useStyles = makeStyles({
  view: { display: 'flex', flexGrow: 1, minWidth: 0, minHeight: 0 },
  tree: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  details: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    overflow: 'auto',
  },
});

/** The tree, and what is selected in it. */
export function ServersView(): ReactElement {
  const styles = useStyles();
  const dispatch = useAppDispatch();
  const room = useWindowWidth();
  const max = Math.min(MAX_TREE, Math.max(MIN_TREE, room - 48 - MIN_DETAILS));
  const width = Math.min(
    max,
    Math.max(
      MIN_TREE,
      useAppSelector((s) => s.preferences.treeWidth),
    ),
  );
  const node = useNodeToShow();
  const reportError = useReportError();
  return (
    <div className={styles.view}>
      <section
        id={treePaneId}
        className={styles.tree}
        style={{ width: `${String(width)}px` }}
        aria-label={say('servers.view.tree')}
      >
        <TreePane />
      </section>
      <Splitter
        label={say('servers.view.treeWidth')}
        controls={treePaneId}
        width={width}
        min={MIN_TREE}
        max={max}
        onResize={(treeWidth) => {
          dispatch(preferencesChanged({ treeWidth }));
        }}
      />
      <section
        className={styles.details}
        aria-label={say('servers.view.selected')}
        {...{ [paneAttribute]: 'details' }}
      >
        <ErrorBoundary key={nodeKey(node)} what={say('servers.view.page')} onError={reportError}>
          <NodeView node={node} />
        </ErrorBoundary>
      </section>
    </div>
  );
}

/** The selected node, a little later: going through the tree with a held arrow key must not wait for tabs. */
function useNodeToShow(): NodeRef {
  const site = useSite();
  const selected = useSelectedNode();
  const deferred = useDeferredValue(selected);
  return nodeOf(site, nodeKey(deferred)) === null ? selected : deferred;
}
