import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Diagram, DiagramNode } from '../../../shared/reports/diagram/diagram';
import { ErrorBar } from '../../kit/error-bar';
import { say } from '../../kit/say';
import { SavedFileBar } from '../saved-file-bar';
import { useSaveFile } from '../use-save-file';
import { DiagramCanvas } from './diagram-canvas';
import { DiagramLegend } from './diagram-legend';
import { ExportDiagram } from './export-diagram';
import { useDiagramLayout } from './use-diagram-layout';

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    gap: tokens.spacingVerticalS,
    minHeight: 0,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    flexShrink: 0,
  },
});

/** What the Diagram tab loads when it is opened: the diagram with its layout, legend and export. */
export function DiagramContent({
  diagram,
  part,
  title,
  note,
  onOpen,
  children,
}: {
  readonly diagram: Diagram;
  /** Names the part of the site; another part is shown from its beginning. */
  readonly part: string;
  /** For the exported file. */
  readonly title: string;
  readonly note: string;
  readonly onOpen: (node: DiagramNode) => void;
  /** What stands before the legend: which part of the site is shown. */
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const files = useSaveFile();
  const laidOut = useDiagramLayout(diagram, part);
  const shown = laidOut.state === 'ready' ? laidOut.shown : null;
  return (
    <div className={styles.content}>
      <div className={styles.bar}>
        {children}
        <DiagramLegend />
        <ExportDiagram
          drawing={shown === null ? null : { layout: shown.layout, title, note }}
          files={files}
        />
      </div>
      <SavedFileBar file="diagram" files={files} />
      {laidOut.state === 'pending' && <Spinner label={say('coverage.diagram.drawing')} />}
      {laidOut.state === 'failed' && (
        <ErrorBar
          title={say('coverage.diagram.failed.title')}
          message={say('coverage.diagram.failed.body')}
        />
      )}
      {shown !== null && <DiagramCanvas key={shown.part} {...shown} onOpen={onOpen} />}
    </div>
  );
}
