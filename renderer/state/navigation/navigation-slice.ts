import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { FieldName } from '../../../shared/commands/field-name';
import type { TabId } from '../../../shared/model/fields/tab-id';
import { defaultSettings, type Settings } from '../../../shared/ipc/settings';
import { nodeKey, type NodeRef, type RecordNode } from '../node-ref';
import { settingsRead } from '../settings-read';
import { shownTabsFrom, type CoverageTabId, type ShownTabs } from './shown-tabs';
import { viewIds, type ViewId } from './view-id';

/** A field that wants the person's eye: it is to get the focus once its tab is there. */
export interface Attention {
  /** Key of its node. */
  readonly node: string;
  readonly tab: TabId;
  readonly field: FieldName;
}

/** Where in the client the person is. All but `attention` is remembered, under the same names. */
export interface Navigation {
  readonly view: ViewId;
  /** Key of the selected node; the root of the tree when the site has none such (any more). */
  readonly selectedNode: string | null;
  /** Keys of the nodes of the tree that are open. */
  readonly expandedNodes: readonly string[];
  readonly tabs: ShownTabs;
  readonly attention: Attention | null;
}

/** A node to be shown in the Servers view, with the keys of the nodes above it, which open. */
interface NodeShown {
  readonly node: NodeRef;
  readonly above: readonly string[];
}

const initialState = navigationFrom(defaultSettings);

const navigationSlice = createSlice({
  name: 'navigation',
  initialState,
  reducers: {
    viewShown: (state, { payload }: PayloadAction<ViewId>): Navigation => ({
      ...state,
      view: payload,
    }),
    nodeShown: (state, { payload: { node, above } }: PayloadAction<NodeShown>): Navigation => ({
      ...state,
      view: 'servers',
      selectedNode: nodeKey(node),
      expandedNodes: withAll(state.expandedNodes, above),
    }),
    nodesExpanded: (state, { payload }: PayloadAction<readonly string[]>): Navigation => ({
      ...state,
      expandedNodes: withAll(state.expandedNodes, payload),
    }),
    nodesCollapsed: (state, { payload }: PayloadAction<readonly string[]>): Navigation => {
      const closed = new Set(payload);
      return { ...state, expandedNodes: state.expandedNodes.filter((key) => !closed.has(key)) };
    },
    nodeTabShown: (
      state,
      { payload }: PayloadAction<{ readonly kind: RecordNode['kind']; readonly tab: TabId }>,
    ): Navigation => ({ ...state, tabs: { ...state.tabs, [payload.kind]: payload.tab } }),
    coverageTabShown: (state, { payload }: PayloadAction<CoverageTabId>): Navigation => ({
      ...state,
      tabs: { ...state.tabs, coverage: payload },
    }),
    attentionCalled: (state, { payload }: PayloadAction<Attention>): Navigation => ({
      ...state,
      attention: payload,
    }),
    attentionGiven: (state): Navigation => ({ ...state, attention: null }),
  },
  extraReducers: (builder) => {
    builder.addCase(settingsRead, (_state, { payload }) => navigationFrom(payload));
  },
});

/** What the settings remember of where the person was; what this version does not know is left out. */
function navigationFrom({ view, selectedNode, expandedNodes, tabs }: Settings): Navigation {
  return {
    view: viewIds.find((id) => id === view) ?? 'servers',
    selectedNode,
    expandedNodes,
    tabs: shownTabsFrom(tabs),
    attention: null,
  };
}

/** The same list while there is nothing to add, so that nobody draws anew for it. */
function withAll(open: readonly string[], keys: readonly string[]): readonly string[] {
  const known = new Set(open);
  const added = keys.filter((key) => !known.has(key));
  return added.length === 0 ? open : [...open, ...added];
}

export const {
  viewShown,
  nodeShown,
  nodesExpanded,
  nodesCollapsed,
  nodeTabShown,
  coverageTabShown,
  attentionCalled,
  attentionGiven,
} = navigationSlice.actions;
export const navigationReducer = navigationSlice.reducer;
