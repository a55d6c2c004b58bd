import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FullScreenMaximizeRegular, ZoomInRegular, ZoomOutRegular } from '@fluentui/react-icons';
import { Panel, useReactFlow } from '@xyflow/react';
import type { ReactElement } from 'react';
import { say } from '../../kit/say';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Nearer, farther, all of it. */
export function ZoomButtons(): ReactElement {
  const styles = useStyles();
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  return (
    <Panel position="bottom-right" className={styles.buttons}>
      <Button
        appearance="subtle"
        icon={<ZoomInRegular />}
        aria-label={say('coverage.diagram.zoomIn')}
        title={say('coverage.diagram.zoomIn.hint')}
        onClick={() => {
          void zoomIn();
        }}
      />
      <Button
        appearance="subtle"
        icon={<ZoomOutRegular />}
        aria-label={say('coverage.diagram.zoomOut')}
        title={say('coverage.diagram.zoomOut.hint')}
        onClick={() => {
          void zoomOut();
        }}
      />
      <Button
        appearance="subtle"
        icon={<FullScreenMaximizeRegular />}
        aria-label={say('coverage.diagram.whole')}
        title={say('coverage.diagram.whole.hint')}
        onClick={() => {
          void fitView({ padding: 0.04, minZoom: 0.02, maxZoom: 1 });
        }}
      />
    </Panel>
  );
}
