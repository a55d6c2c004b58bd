import { makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useMemo, useState, type ReactElement } from 'react';
import {
  coverageDiagram,
  type Diagram,
  type DiagramNode,
} from '../../../shared/reports/diagram/diagram';
import type { Failover } from '../../../shared/model/failover';
import type { FailoverGroupId } from '../../../shared/model/ids';
import { listOf, type Site } from '../../../shared/model/site';
import { useAppDispatch } from '../../state/hooks';
import { say } from '../../kit/say';
import { goTo } from '../../state/navigation/go-to';
import { inNameOrder } from '../../../shared/messages/name-order';

/** Loaded when it is opened: layout engine and canvas are as large as the rest of the window. */
const DiagramContent = lazy(async () => {
  const loaded = await import('./diagram-content');
  return { default: loaded.DiagramContent };
});

const useStyles = makeStyles({
  part: { maxWidth: '260px' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Who protects whom, as a diagram: of the whole site, or around one failover group. */
export function DiagramTab({
  site,
  onShowServers,
}: {
  readonly site: Site;
  /** Shows the recording servers with a kind of protection in the table. */
  readonly onShowServers: (protection: Failover['mode']) => void;
}): ReactElement {
  const styles = useStyles();
  const dispatch = useAppDispatch();
  const [chosen, setChosen] = useState<FailoverGroupId | null>(null);
  // The group may have been removed meanwhile.
  const around = chosen !== null && site.failoverGroups[chosen] !== undefined ? chosen : null;
  const groups = useMemo(() => inNameOrder(listOf(site.failoverGroups)), [site.failoverGroups]);
  const diagram = useMemo(() => coverageDiagram(site, around), [site, around]);
  const note = noteOf(diagram);
  const open = useCallback(
    (node: DiagramNode) => {
      switch (node.kind) {
        case 'recordingServer':
          dispatch(goTo({ node: { kind: 'recordingServer', id: node.id }, tab: 'failover' }));
          break;
        case 'recordingServers':
          if (node.primary === null) onShowServers(node.protection);
          else setChosen(node.primary);
          break;
        case 'failoverGroup':
          dispatch(goTo({ node: { kind: 'failoverGroup', id: node.id } }));
          break;
        case 'hotStandby':
          dispatch(goTo({ node: { kind: 'failoverRecorder', id: node.failoverRecorder.id } }));
          break;
        case 'hotStandbys':
          onShowServers('hotStandby');
          break;
        case 'notAssigned':
          dispatch(goTo({ node: { kind: 'failoverServers' } }));
          break;
      }
    },
    [dispatch, onShowServers],
  );
  if (diagram.nodes.length === 0) {
    return <span className={styles.note}>{say('coverage.diagram.empty')}</span>;
  }
  return (
    <Suspense fallback={<Spinner label={say('coverage.diagram.loading')} />}>
      <DiagramContent
        diagram={diagram}
        part={around ?? ''}
        title={
          around === null
            ? say('coverage.diagram.title.site', { site: site.name })
            : say('coverage.diagram.title.around', {
                group: site.failoverGroups[around]?.name ?? '',
              })
        }
        note={note}
        onOpen={open}
      >
        <Select
          size="small"
          aria-label={say('coverage.diagram.part.label')}
          className={styles.part}
          value={around ?? ''}
          onChange={(_event, { value }) => {
            setChosen(groups.find(({ id }) => id === value)?.id ?? null);
          }}
        >
          <option value="">{say('coverage.diagram.part.site')}</option>
          {groups.map(({ id, name }) => (
            <option key={id} value={id}>
              {say('coverage.diagram.part.around', { group: name })}
            </option>
          ))}
        </Select>
        <span className={styles.note}>{note}</span>
      </DiagramContent>
    </Suspense>
  );
}

/** How many recording servers there are to see; and in how many boxes, where some share one. */
function noteOf({ recordingServers, boxes }: Diagram): string {
  return boxes === recordingServers
    ? say('count.recordingServers', { count: recordingServers })
    : say('coverage.diagram.bundled', { servers: recordingServers, boxes });
}
