import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ViewportPortal } from '@xyflow/react';
import { memo, type ReactElement } from 'react';
import type { DiagramEdge } from '../../../shared/reports/diagram/diagram';
import { labelSize, type DiagramLayout } from '../../../shared/reports/diagram/diagram-layout';
import { edgeText } from '../../../shared/reports/diagram/diagram-words';
import { arrowHead, edgeDashes, edgePath } from '../../../shared/reports/diagram/edge-shape';
import { say } from '../../kit/say';

export const useEdgeStyles = makeStyles({
  layer: {
    position: 'absolute',
    top: 0,
    // The drawing's own coordinates, which are the same whichever way one reads.
    left: '0 /* @noflip */',
    overflow: 'visible',
    pointerEvents: 'none',
  },
  line: { fill: 'none', strokeWidth: '1.5px' },
  strong: { strokeWidth: '3px' },
  faint: { opacity: 0.35 },
  label: {
    fontSize: '11px',
    fill: 'currentColor',
    // Keeps a label readable where a line runs through it.
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '3px',
  },
  primary: { color: tokens.colorBrandForeground1 },
  secondary: { color: tokens.colorPaletteDarkOrangeForeground1 },
  hotStandby: { color: tokens.colorPaletteGreenForeground1 },
});

/**
 * All edges in one drawing below the boxes' focus. Their ways are the layout engine's, which React
 * Flow's own edges would not follow. Those of the active box stand out.
 */
export const EdgeLayer = memo(function EdgeLayer({
  layout,
  active,
}: {
  readonly layout: DiagramLayout;
  /** The key of the box whose edges stand out; null: none. */
  readonly active: string | null;
}): ReactElement {
  const styles = useEdgeStyles();
  return (
    <ViewportPortal>
      <svg className={styles.layer} width={layout.width} height={layout.height} aria-hidden>
        {layout.edges.map(({ edge, points, label }) => {
          const touched = active !== null && (edge.from === active || edge.to === active);
          return (
            <g
              key={edge.key}
              className={mergeClasses(
                styles[edge.kind],
                active !== null && !touched && styles.faint,
              )}
            >
              <EdgeLine kind={edge.kind} points={points} strong={touched} />
              {label !== null && (
                <text
                  x={label.x}
                  y={label.y + labelSize(edge, say).height - 3}
                  className={styles.label}
                >
                  {edgeText(edge, say)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </ViewportPortal>
  );
});

/** The line of an edge with its arrow head, in the colour of the text around it. */
export function EdgeLine({
  kind,
  points,
  strong = false,
}: {
  readonly kind: DiagramEdge['kind'];
  readonly points: Parameters<typeof edgePath>[0];
  readonly strong?: boolean;
}): ReactElement {
  const styles = useEdgeStyles();
  return (
    <>
      <path
        d={edgePath(points)}
        className={mergeClasses(styles.line, strong && styles.strong)}
        stroke="currentColor"
        strokeDasharray={edgeDashes[kind] ?? undefined}
      />
      <polygon points={arrowHead(points, strong ? 11 : 8)} fill="currentColor" />
    </>
  );
}
