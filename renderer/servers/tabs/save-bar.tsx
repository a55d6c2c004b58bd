import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { say } from '../../kit/say';
import type { TabId } from '../../../shared/model/fields/tab-id';
import { tabLabels } from '../../records/tab-labels';
import { useDraftActions } from '../../state/drafts/drafts-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  state: {
    flexGrow: 1,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Save and Discard of one node, over all its tabs. */
export function SaveBar({
  nodeKey,
  editedTabs,
}: {
  readonly nodeKey: string;
  readonly editedTabs: ReadonlySet<TabId>;
}): ReactElement {
  const styles = useStyles();
  const { save, discard } = useDraftActions();
  const [saving, setSaving] = useState(false);
  const idle = editedTabs.size === 0 || saving;
  return (
    // A button that goes dead under the finger would drop the focus: these stay focusable.
    <div className={styles.bar}>
      <Button
        appearance="primary"
        disabledFocusable={idle}
        onClick={() => {
          setSaving(true);
          void save(nodeKey).finally(() => {
            setSaving(false);
          });
        }}
      >
        {say('servers.tabs.save')}
      </Button>
      <Button
        disabledFocusable={idle}
        onClick={() => {
          discard(nodeKey);
        }}
      >
        {say('servers.tabs.discard')}
      </Button>
      <span role="status" className={styles.state}>
        {editedTabs.size === 0
          ? ''
          : say('servers.tabs.unsavedOn', { tabs: [...editedTabs].map((tab) => tabLabels[tab]) })}
      </span>
    </div>
  );
}
