import ELK, { type ElkNode } from 'elkjs/lib/elk-api.js';
import type { LaidOutGraph, LayoutGraph } from '../../../shared/reports/diagram/diagram-layout';

/** What finds a place for every box; rejects when it cannot. */
export interface LayoutEngine {
  readonly layout: (graph: LayoutGraph) => Promise<LaidOutGraph>;
  readonly close: () => void;
}

/** Starts ELK in a thread of its own: a large site takes seconds, in which the window must not stand still. */
export function startLayoutEngine(): LayoutEngine {
  const elk = new ELK({
    workerFactory: () => new Worker(new URL('./layout-worker.ts', import.meta.url)),
  });
  return {
    // ELK's types want lists that it may write to.
    layout: ({ id, layoutOptions, children, edges }) =>
      elk.layout<ElkNode>({
        id,
        layoutOptions: { ...layoutOptions },
        children: children.map((child) => ({ ...child })),
        edges: edges.map((edge) => ({
          id: edge.id,
          sources: [...edge.sources],
          targets: [...edge.targets],
          labels: edge.labels.map((label) => ({ ...label })),
        })),
      }),
    close: () => {
      elk.terminateWorker();
    },
  };
}
