import { useEffect, useMemo, useState } from 'react';
import type { Diagram } from '../../../shared/reports/diagram/diagram';
import {
  layoutGraph,
  placeDiagram,
  type DiagramLayout,
} from '../../../shared/reports/diagram/diagram-layout';
import { say } from '../../kit/say';
import { startLayoutEngine } from './layout-engine';

/** A diagram with everything in its place. */
export interface LaidOutDiagram {
  readonly diagram: Diagram;
  readonly layout: DiagramLayout;
  readonly part: string;
}

/** How far the layout of a diagram is. */
export type LayoutState =
  | { readonly state: 'pending' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly shown: LaidOutDiagram };

interface Known {
  /** The content that was laid out. */
  readonly of: string;
  /** Null when it could not be laid out. */
  readonly shown: LaidOutDiagram | null;
}

/**
 * Lays a diagram out, away from the window's thread. The last layout of the same part of the site
 * stays until the next one is there, and for as long as nothing changes that the diagram shows.
 */
export function useDiagramLayout(diagram: Diagram, part: string): LayoutState {
  const [known, setKnown] = useState<Known | null>(null);
  // Most changes of a site change nothing of who protects whom.
  const content = useMemo(() => JSON.stringify([part, diagram]), [part, diagram]);
  useEffect(() => {
    const engine = startLayoutEngine();
    // What was serialised above.
    const [ofPart, current] = JSON.parse(content) as readonly [string, Diagram];
    let wanted = true;
    engine.layout(layoutGraph(current, say)).then(
      (laidOut) => {
        if (!wanted) return;
        const layout = placeDiagram(current, laidOut, say);
        setKnown({ of: content, shown: { diagram: current, layout, part: ofPart } });
      },
      () => {
        if (wanted) setKnown({ of: content, shown: null });
      },
    );
    return () => {
      wanted = false;
      engine.close();
    };
  }, [content]);
  if (known === null) return { state: 'pending' };
  if (known.shown === null) return { state: known.of === content ? 'failed' : 'pending' };
  return known.shown.part === part ? { state: 'ready', shown: known.shown } : { state: 'pending' };
}
