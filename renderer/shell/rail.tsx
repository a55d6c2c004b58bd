import { makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAppDispatch, useAppSelector } from '../state/hooks';
import { paneAttribute } from '../kit/focus-next-pane';
import { goTo } from '../state/navigation/go-to';
import { viewIds, type ViewId } from '../state/navigation/view-id';
import { views } from './views';
import { say } from '../kit/say';

const useStyles = makeStyles({
  rail: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalS,
    width: '48px',
    paddingBlock: tokens.spacingVerticalXS,
    overflowY: 'auto',
    scrollbarWidth: 'none',
    backgroundColor: tokens.colorNeutralBackground4,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  view: {
    position: 'relative',
    display: 'grid',
    placeItems: 'center',
    width: '40px',
    height: '40px',
    marginInline: '4px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground4Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  shown: {
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: 0,
      top: '10px',
      bottom: '10px',
      width: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
});

/** The narrow bar on the left that switches the view. */
export function Rail(): ReactElement {
  const styles = useStyles();
  return (
    <nav className={styles.rail} aria-label={say('shell.views')} {...{ [paneAttribute]: 'rail' }}>
      {(['top', 'bottom'] as const).map((place) => (
        <ul key={place} className={styles.part}>
          {viewIds
            .filter((id) => views[id].place === place)
            .map((id) => (
              <li key={id}>
                <RailButton id={id} />
              </li>
            ))}
        </ul>
      ))}
    </nav>
  );
}

function RailButton({ id }: { readonly id: ViewId }): ReactElement {
  const styles = useStyles();
  const dispatch = useAppDispatch();
  const shown = useAppSelector((state) => state.navigation.view) === id;
  const view = views[id];
  const Icon = shown ? view.selectedIcon : view.icon;
  return (
    <Tooltip content={view.label} relationship="label" positioning="after">
      <button
        type="button"
        className={mergeClasses(styles.view, shown && styles.shown)}
        aria-current={shown ? 'page' : undefined}
        onClick={() => {
          dispatch(goTo({ view: id }));
        }}
      >
        <Icon />
      </button>
    </Tooltip>
  );
}
