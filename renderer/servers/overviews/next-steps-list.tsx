import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { useId, useMemo, type ReactElement } from 'react';
import { useSite } from '../../state/hooks';
import { useRunCommand } from '../../state/run-command';
import { say, textOf } from '../../kit/say';
import { useGoTo } from '../../state/navigation/go-to';
import { nextSteps } from './next-steps';
import { SectionHeading } from '../../kit/section-heading';

const SHOWN_AT_MOST = 6;

const useStyles = makeStyles({
  section: { flexShrink: 0, minWidth: 0 },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  step: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  text: { flexGrow: 1, minWidth: '200px', flexBasis: 0, overflowWrap: 'anywhere' },
  done: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  doneIcon: { color: tokens.colorStatusSuccessForeground1 },
  action: {
    maxWidth: '100%',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** What is left to do, each with the button that leads there. */
export function NextSteps(): ReactElement {
  const styles = useStyles();
  const headingId = useId();
  const site = useSite();
  const goTo = useGoTo();
  const run = useRunCommand();
  const steps = useMemo(() => nextSteps(site), [site]);
  const hidden = steps.length - SHOWN_AT_MOST;
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <SectionHeading id={headingId}>{say('servers.next.title')}</SectionHeading>
      {steps.length === 0 ? (
        <p className={styles.done}>
          <CheckmarkCircleRegular className={styles.doneIcon} fontSize={20} aria-hidden />
          {say('servers.next.nothing')}
        </p>
      ) : (
        <ul className={styles.list}>
          {steps.slice(0, SHOWN_AT_MOST).map(({ text, action, leadsTo }) => (
            <li key={textOf(text)} className={styles.step}>
              <span className={styles.text}>{textOf(text)}</span>
              <Button
                size="small"
                className={styles.action}
                onClick={() => {
                  if (leadsTo.kind === 'node') goTo({ node: leadsTo.node });
                  else run(leadsTo.command);
                }}
              >
                {textOf(action)}
              </Button>
            </li>
          ))}
          {hidden > 0 && (
            <li className={styles.step}>{say('servers.next.more', { count: hidden })}</li>
          )}
        </ul>
      )}
    </section>
  );
}
