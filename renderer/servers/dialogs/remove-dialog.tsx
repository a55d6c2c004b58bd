import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { EditCommand } from '../../../shared/commands/command';
import { useFocusReturn } from '../../kit/focus-return';
import { useAppStore, useClient, useSite } from '../../state/hooks';
import { settledRequest } from '../../state/settled-request';
import { ErrorBar } from '../../kit/error-bar';
import { RichText } from '../../kit/rich-text';
import { say, textOf } from '../../kit/say';
import { nodeKey, nodeName, nodeOf, type RecordNode } from '../../state/node-ref';
import { whatGoesWith, whatRefersTo, type Referrer } from './what-refers';

interface Props {
  readonly node: RecordNode;
  readonly onClose: () => void;
}

/** How many referrers are named one by one. */
const NAMED = 100;

/** How many fit without scrolling. */
const FITTING = 7;

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  referrers: {
    maxHeight: '180px',
    overflow: 'auto',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: tokens.lineHeightBase400,
  },
});

/** Asks before a record is removed; says who refers to it, and clears that in the same change. */
export function RemoveDialog({ node, onClose }: Props): ReactElement | null {
  const styles = useStyles();
  const site = useSite();
  const client = useClient();
  const store = useAppStore();
  const [failure, setFailure] = useState<string | null>(null);
  useFocusReturn();
  const name = nodeName(site, node);
  const referrers = whatRefersTo(site, node);
  const also = whatGoesWith(site, node);
  const gone = nodeOf(site, nodeKey(node)) === null;

  useEffect(() => {
    if (gone) onClose();
  }, [gone, onClose]);

  const remove = async (): Promise<void> => {
    const commands = [removeCommand(node, referrers.length > 0)];
    const answer = await settledRequest(client, store, 'site.execute', { commands });
    // Once it is gone there is nothing more to ask.
    if (!answer.ok) setFailure(textOf(answer.error.message));
  };

  if (gone) return null;
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('servers.removeDialog.title', { name })}</DialogTitle>
          <DialogContent className={styles.content}>
            {failure === null ? null : (
              <ErrorBar title={say('servers.removeDialog.failed')} message={failure} />
            )}
            {referrers.length === 0 ? null : <Referrers name={name} referrers={referrers} />}
            {also === '' ? null : <Text>{also}</Text>}
            <Text>{say('servers.removeDialog.undoable')}</Text>
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => void remove()}>
              {referrers.length > 0
                ? say('servers.removeDialog.submitWithReferences')
                : say('servers.removeDialog.submit')}
            </Button>
            <Button onClick={onClose}>{say('servers.dialog.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Referrers({
  name,
  referrers,
}: {
  readonly name: string;
  readonly referrers: readonly Referrer[];
}): ReactElement {
  const styles = useStyles();
  const unnamed = referrers.length - NAMED;
  return (
    <>
      <Text id="referrers">{say('servers.removeDialog.referrers', { name })}</Text>
      <ul
        className={styles.referrers}
        aria-labelledby="referrers"
        // Only where there is something to scroll: else the buttons would be second to have the focus.
        {...(referrers.length > FITTING ? { tabIndex: 0 } : {})}
      >
        {referrers.slice(0, NAMED).map(({ id, consequence }) => (
          <li key={id}>
            <RichText
              said={consequence}
              tags={{ bold: (children) => <Text weight="semibold">{children}</Text> }}
            />
          </li>
        ))}
        {unnamed > 0 ? (
          <li>{say('servers.removeDialog.moreReferrers', { count: unnamed })}</li>
        ) : null}
      </ul>
    </>
  );
}

function removeCommand(node: RecordNode, clearReferences: boolean): EditCommand {
  switch (node.kind) {
    case 'recordingServer':
      return { type: 'recordingServer.remove', id: node.id };
    case 'failoverGroup':
      return { type: 'failoverGroup.remove', id: node.id, clearReferences };
    case 'failoverRecorder':
      return { type: 'failoverRecorder.remove', id: node.id, clearReferences };
  }
}
