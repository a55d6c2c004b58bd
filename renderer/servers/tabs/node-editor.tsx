import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { CircleSmallFilled, ErrorCircle16Filled, type FluentIcon } from '@fluentui/react-icons';
import { useId, useRef, type ReactElement, type ReactNode } from 'react';
import { message } from '../../../shared/messages/message';
import { RichText } from '../../kit/rich-text';
import { say } from '../../kit/say';
import type { TabId } from '../../../shared/model/fields/tab-id';
import { tabLabels } from '../../records/tab-labels';
import { useAppDispatch, useAppSelector } from '../../state/hooks';
import { nodeTabShown } from '../../state/navigation/navigation-slice';
import type { FormState } from '../../state/drafts/use-node-form';
import { ErrorBar } from '../../kit/error-bar';
import { VisuallyHidden } from '../../kit/visually-hidden';
import { nodeKey } from '../../state/node-ref';
import { PageHeader } from '../../kit/page-header';
import { SaveBar } from './save-bar';
import { useAttentionFocus } from './use-attention-focus';
import { useTabKeys } from './use-tab-keys';

const SHORT = '@media (max-height: 440px)';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    height: '100%',
    // In a short window (200 % zoom) the whole page scrolls: what is left for a tab would be nothing.
    [SHORT]: { overflow: 'auto' },
  },
  tabs: {
    flexWrap: 'wrap',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tabWords: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  unsaved: { color: tokens.colorCompoundBrandForeground1 },
  error: { color: tokens.colorStatusDangerForeground1 },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    overflow: 'auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    [SHORT]: { overflow: 'visible', minHeight: 'max-content' },
  },
  bottom: { flexShrink: 0, [SHORT]: { position: 'sticky', bottom: 0, zIndex: 2 } },
});

/** A tab of a node. */
export interface NodeTab {
  readonly id: TabId;
  readonly content: ReactElement;
}

/** The tabs of one node: what it is, its tabs, the one that is shown, Save and Discard. */
export function NodeEditor({
  form,
  icon,
  name,
  state,
  tabs,
}: {
  readonly form: FormState;
  readonly icon: FluentIcon;
  readonly name: string;
  readonly state: ReactNode;
  readonly tabs: readonly NodeTab[];
}): ReactElement {
  const styles = useStyles();
  const dispatch = useAppDispatch();
  const panelRef = useRef<HTMLDivElement>(null);
  const idBase = useId();
  const { kind } = form.node;
  const remembered = useAppSelector((state) => state.navigation.tabs[kind]);
  const key = nodeKey(form.node);
  const index = Math.max(
    0,
    tabs.findIndex(({ id }) => id === remembered),
  );
  const shown = tabs[index]?.id ?? 'info';
  const tabId = (id: TabId): string => `${idBase}tab-${id}`;
  const panelId = `${idBase}panel`;

  const show = (tab: TabId): void => {
    dispatch(nodeTabShown({ kind, tab }));
  };
  useTabKeys((step) => {
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    // The panel that has the focus is about to go; its tab takes the focus over.
    const hadFocus = panelRef.current?.contains(document.activeElement) === true;
    show(next.id);
    if (hadFocus) document.getElementById(tabId(next.id))?.focus();
  });
  useAttentionFocus(key, shown, panelRef);

  return (
    <div className={styles.editor}>
      <PageHeader icon={icon} name={name} state={state} />
      <TabList
        className={styles.tabs}
        aria-label={say('servers.tabs.label', { name })}
        selectedValue={shown}
        selectTabOnFocus
        onTabSelect={(_event, { value }) => {
          const chosen = tabs.find(({ id }) => id === value);
          if (chosen !== undefined) show(chosen.id);
        }}
      >
        {tabs.map(({ id }) => (
          <Tab key={id} value={id} id={tabId(id)} aria-controls={panelId}>
            <span className={styles.tabWords}>
              <TabWords
                tab={tabLabels[id]}
                unsaved={form.editedTabs.has(id)}
                problems={form.problemsOn(id)}
              />
            </span>
          </Tab>
        ))}
      </TabList>
      <div
        ref={panelRef}
        key={shown}
        role="tabpanel"
        id={panelId}
        aria-labelledby={tabId(shown)}
        className={styles.panel}
      >
        {form.failure !== null && (
          <ErrorBar title={say('servers.tabs.notSaved')} message={form.failure} />
        )}
        {tabs[index]?.content}
      </div>
      <div className={styles.bottom}>
        <SaveBar nodeKey={key} editedTabs={form.editedTabs} />
      </div>
    </div>
  );
}

function TabWords({
  tab,
  unsaved,
  problems,
}: {
  readonly tab: string;
  readonly unsaved: boolean;
  readonly problems: number;
}): ReactElement {
  const styles = useStyles();
  if (problems > 0) {
    const mark = (words: ReactNode): ReactElement => (
      <>
        <ErrorCircle16Filled className={styles.error} aria-hidden />
        <VisuallyHidden>{words}</VisuallyHidden>
      </>
    );
    return <RichText said={message('servers.tabs.unsavedWithErrors', { tab })} tags={{ mark }} />;
  }
  if (!unsaved) return <>{tab}</>;
  const mark = (words: ReactNode): ReactElement => (
    <>
      <CircleSmallFilled className={styles.unsaved} fontSize={20} aria-hidden />
      <VisuallyHidden>{words}</VisuallyHidden>
    </>
  );
  return <RichText said={message('servers.tabs.unsaved', { tab })} tags={{ mark }} />;
}
