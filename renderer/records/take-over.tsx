import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSwap16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { message } from '../../shared/messages/message';
import type { TakeOver } from '../../shared/model/status-report';
import { RichText } from '../kit/rich-text';
import { useSite } from '../state/hooks';
import { nodeName } from '../state/node-ref';
import { NodeLink } from './node-link';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
});

/** Stands beside whoever is taken over or stands in; words always say the same. */
export function TakeOverIcon(): ReactElement {
  const styles = useStyles();
  return <ArrowSwap16Regular className={styles.icon} aria-hidden />;
}

/** Who has taken over a recording server, and since when. */
export function TakenOver({ takeOver }: { readonly takeOver: TakeOver }): ReactElement {
  const styles = useStyles();
  const node = { kind: 'failoverRecorder', id: takeOver.failoverRecorder } as const;
  const failoverRecorder = nodeName(useSite(), node);
  const { since } = takeOver;
  return (
    <span className={styles.line}>
      <TakeOverIcon />
      <span>
        <RichText
          said={
            since === null
              ? message('status.takenOver', { failoverRecorder })
              : message('status.takenOverSince', { failoverRecorder, since: { moment: since } })
          }
          tags={{ link: () => <NodeLink node={node} /> }}
        />
      </span>
    </span>
  );
}

/** For whom a failover recording server stands in, and since when. */
export function StandsIn({ takeOver }: { readonly takeOver: TakeOver }): ReactElement {
  const styles = useStyles();
  const node = { kind: 'recordingServer', id: takeOver.recordingServer } as const;
  const recordingServer = nodeName(useSite(), node);
  const { since } = takeOver;
  return (
    <span className={styles.line}>
      <TakeOverIcon />
      <span>
        <RichText
          said={
            since === null
              ? message('status.standsIn', { recordingServer })
              : message('status.standsInSince', { recordingServer, since: { moment: since } })
          }
          tags={{ link: () => <NodeLink node={node} /> }}
        />
      </span>
    </span>
  );
}
