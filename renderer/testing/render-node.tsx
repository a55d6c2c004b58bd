import { act, configure } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { TabId } from '../../shared/model/fields/tab-id';
import type { Site } from '../../shared/model/site';
import { useCommandRunner } from '../shell/commands/use-commands';
import { DraftsProvider } from '../state/drafts/drafts-context';
import type { FakeClientOptions } from './fake-client';
import { renderWithSite, type Rendered } from './render-with-site';
import { nodeKey, type NodeRef } from '../state/node-ref';
import { RunCommandProvider } from '../state/run-command';
import { NodeView } from '../servers/node-view';
import { goTo } from '../state/navigation/go-to';
import { useSelectedNode } from '../state/navigation/selected-node';

/** What stands beside the tree, following the selection. */
function Details(): ReactElement {
  const node = useSelectedNode();
  return (
    <RunCommandProvider value={useCommandRunner()}>
      <NodeView node={node} />
    </RunCommandProvider>
  );
}

/** A rendered editor, and a way to another node as the tree would take it. */
export interface RenderedNode extends Rendered {
  readonly select: (node: NodeRef) => void;
}

/** Renders the editor with a node selected, on one of its tabs, and the drafts around it. */
export async function renderNode(
  node: NodeRef,
  {
    tab,
    site,
    ...options
  }: FakeClientOptions & { readonly tab?: TabId; readonly site?: Site } = {},
): Promise<RenderedNode> {
  // jsdom asks for every element of a query whether any element above it is hidden.
  configure({ defaultHidden: true });
  const rendered = await renderWithSite(
    <DraftsProvider>
      <Details />
    </DraftsProvider>,
    {
      ...options,
      ...(site === undefined ? {} : { site }),
      settings: {
        selectedNode: nodeKey(node),
        tabs: tab === undefined ? {} : { [node.kind]: tab },
      },
    },
  );
  return {
    ...rendered,
    select: (next) => {
      act(() => {
        rendered.store.dispatch(goTo({ node: next }));
      });
    },
  };
}
