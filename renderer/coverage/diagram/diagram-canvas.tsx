import '@xyflow/react/dist/base.css';
import { makeStyles, tokens } from '@fluentui/react-components';
import { ReactFlow, ReactFlowProvider, useReactFlow, type ReactFlowInstance } from '@xyflow/react';
import {
  useCallback,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from 'react';
import type { Diagram, DiagramNode } from '../../../shared/reports/diagram/diagram';
import type { DiagramLayout, PlacedNode } from '../../../shared/reports/diagram/diagram-layout';
import { spokenBoxes } from '../../../shared/reports/diagram/diagram-words';
import { say } from '../../kit/say';
import { BoxesProvider, BoxNode, type BoxFlowNode, type Boxes } from './box-node';
import { EdgeLayer } from './edge-layer';
import { isBoxKey, nextBox } from './next-box';
import { ZoomButtons } from './zoom-buttons';

const useStyles = makeStyles({
  canvas: {
    position: 'relative',
    flexGrow: 1,
    minHeight: '320px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
});

const nodeTypes = { box: BoxNode };

/** Smaller than this nothing can be read; then a large diagram starts at the box that it is drawn around, or its corner. */
const READABLE = 0.45;

interface CanvasProps {
  readonly diagram: Diagram;
  readonly layout: DiagramLayout;
  /** The key of the box around which the diagram is drawn; empty for the whole site. */
  readonly part: string;
  readonly onOpen: (node: DiagramNode) => void;
}

/**
 * The diagram to zoom and to move about in. One tab stop: arrows lead from box to box, Home and End
 * to the first and the last, Enter opens; plus, minus and 0 zoom.
 */
export function DiagramCanvas(props: CanvasProps): ReactElement {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}

function Canvas({ diagram, layout, part, onOpen }: CanvasProps): ReactElement {
  const styles = useStyles();
  const flow = useReactFlow<BoxFlowNode>();
  const canvasRef = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const nodes = useMemo(() => flowNodes(diagram, layout), [diagram, layout]);
  const places = useMemo(
    () => new Map(layout.nodes.map((placed) => [placed.node.key, placed])),
    [layout],
  );
  const current = (active === null ? undefined : places.get(active)) ?? layout.nodes[0];
  const tabStop = current?.node.key ?? null;

  const activate = useCallback(
    (key: string) => {
      setActive(key);
      const placed = places.get(key);
      if (placed !== undefined) bringIntoView(flow, placed, canvasRef.current);
    },
    [flow, places],
  );
  const boxes = useMemo<Boxes>(
    () => ({ tabStop, active, onActivate: activate, onOpen }),
    [tabStop, active, activate, onOpen],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isBoxKey(event.key) && current !== undefined) {
      const { key } = nextBox(layout.nodes, current, event.key).node;
      const buttons = canvasRef.current?.querySelectorAll<HTMLElement>('[data-box]') ?? [];
      // React Flow would be scrolled by the browser, which moves what it has measured.
      [...buttons].find(({ dataset }) => dataset.box === key)?.focus({ preventScroll: true });
    } else if (event.key === '+') void flow.zoomIn();
    else if (event.key === '-') void flow.zoomOut();
    else if (event.key === '0') void flow.fitView(whole);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={canvasRef} className={styles.canvas} onKeyDown={onKeyDown}>
      <BoxesProvider value={boxes}>
        <ReactFlow
          aria-label={say('coverage.diagram.label')}
          nodes={nodes}
          nodeTypes={nodeTypes}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          zoomOnDoubleClick={false}
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          panActivationKeyCode={null}
          minZoom={0.02}
          maxZoom={2}
          // Its link would leave the client, which shows nothing from outside.
          proOptions={{ hideAttribution: true }}
          onInit={(instance) => {
            void showFirst(instance, places.get(part));
          }}
          onPaneClick={() => {
            setActive(null);
          }}
        >
          <EdgeLayer layout={layout} active={active} />
          <ZoomButtons />
        </ReactFlow>
      </BoxesProvider>
    </div>
  );
}

/** For `fitView`: all of it, with a margin. */
const whole = { padding: 0.04, minZoom: 0.02, maxZoom: 1 } as const;

function flowNodes(diagram: Diagram, layout: DiagramLayout): BoxFlowNode[] {
  const spoken = spokenBoxes(diagram, say);
  return layout.nodes.map(({ node, x, y, width, height }) => ({
    id: node.key,
    type: 'box',
    position: { x, y },
    width,
    height,
    // Known beforehand, so that nothing has to be measured.
    measured: { width, height },
    handles: [],
    data: { node, spoken: spoken.get(node.key) ?? '' },
  }));
}

type Flow = Pick<
  ReactFlowInstance<BoxFlowNode>,
  'fitView' | 'getZoom' | 'setViewport' | 'getViewport' | 'setCenter'
>;

async function showFirst(flow: Flow, start: PlacedNode | undefined): Promise<void> {
  await flow.fitView(whole);
  if (flow.getZoom() >= READABLE) return;
  const zoom = 0.7;
  if (start === undefined) await flow.setViewport({ x: 0, y: 0, zoom });
  else await flow.setCenter(start.x + start.width / 2, start.y + start.height / 2, { zoom });
}

/** Moves the diagram so that a box can be seen, if it cannot. */
function bringIntoView(
  flow: Flow,
  { x, y, width, height }: PlacedNode,
  canvas: HTMLElement | null,
): void {
  if (canvas === null) return;
  const view = flow.getViewport();
  const left = x * view.zoom + view.x;
  const top = y * view.zoom + view.y;
  const isSeen =
    left >= 0 &&
    top >= 0 &&
    left + width * view.zoom <= canvas.clientWidth &&
    top + height * view.zoom <= canvas.clientHeight;
  if (isSeen) return;
  void flow.setCenter(x + width / 2, y + height / 2, { zoom: Math.max(view.zoom, READABLE) });
}
