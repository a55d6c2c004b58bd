import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { edgeText } from '../../../shared/reports/diagram/diagram-words';
import { say } from '../../kit/say';
import { EdgeLine, useEdgeStyles } from './edge-layer';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

const kinds = ['primary', 'secondary', 'hotStandby'] as const;
const line = [
  { x: 0, y: 6 },
  { x: 36, y: 6 },
];

/** What the lines mean. */
export function DiagramLegend(): ReactElement {
  const styles = useStyles();
  const edgeStyles = useEdgeStyles();
  return (
    <ul className={styles.legend} aria-label={say('coverage.diagram.legend.label')}>
      <li>{say('coverage.diagram.legend.arrows')}</li>
      {kinds.map((kind) => (
        <li key={kind} className={styles.entry}>
          <svg width={38} height={12} aria-hidden className={edgeStyles[kind]}>
            <EdgeLine kind={kind} points={line} />
          </svg>
          {edgeText({ kind, servers: null }, say)}
        </li>
      ))}
    </ul>
  );
}
