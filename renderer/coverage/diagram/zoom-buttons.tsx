import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FullScreenMaximizeRegular, ZoomInRegular, ZoomOutRegular } from '@fluentui/react-icons';
import { Panel, useReactFlow } from '@xyflow/react';
import type { ReactElement } from 'react';

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
        aria-label="Zoom in"
        title="Zoom in (+)"
        onClick={() => {
          void zoomIn();
        }}
      />
      <Button
        appearance="subtle"
        icon={<ZoomOutRegular />}
        aria-label="Zoom out"
        title="Zoom out (-)"
        onClick={() => {
          void zoomOut();
        }}
      />
      <Button
        appearance="subtle"
        icon={<FullScreenMaximizeRegular />}
        aria-label="Show all of it"
        title="Show all of it (0)"
        onClick={() => {
          void fitView({ padding: 0.04, minZoom: 0.02, maxZoom: 1 });
        }}
      />
    </Panel>
  );
}
