import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSync16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { say } from '../kit/say';
import { useStatusReport } from '../state/use-site-status';

const useStyles = makeStyles({
  part: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** Says for as long as it is so that the status does not come from the system but from a file. */
export function StandInStatus(): ReactElement | null {
  const styles = useStyles();
  const { origin, known } = useStatusReport();
  if (origin.kind !== 'standInFile') return null;
  return (
    <span className={styles.part} title={origin.path}>
      <DocumentSync16Regular aria-hidden />
      {known === null
        ? say('status.standInFile.notKnown')
        : say('status.standInFile.known', {
            takenOver: known.takeOvers.length,
            notInSite: known.notInSite,
          })}
    </span>
  );
}
