import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { headline } from '../../shared/reports/headline';
import type { Analysis } from '../state/analysis/analysis';
import { say, textOf } from '../kit/say';
import { useAppDispatch } from '../state/hooks';
import { goTo } from '../state/navigation/go-to';
import { failuresOf } from '../state/failures-of';
import { scenarioLoaded } from '../state/what-if-slice';

const useStyles = makeStyles({
  answer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    flex: '1 1 400px',
    minWidth: 0,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What the site survives, in words, with an example of what is too much to play in What-if. */
export function CoverageHeadline({ site, tolerated }: Analysis): ReactElement {
  const styles = useStyles();
  const dispatch = useAppDispatch();
  const { worstCase } = tolerated.site;
  const { answer, limit } = headline(site, tolerated.site);
  return (
    <section className={styles.answer} aria-label={say('coverage.headline.label')}>
      <div className={styles.words}>
        <Text size={400} weight="semibold">
          {textOf(answer)}
        </Text>
        {limit !== null && <Text>{textOf(limit)}</Text>}
        <span className={styles.quiet}>{say('coverage.headline.basis')}</span>
      </div>
      {worstCase !== null && (
        <Button
          size="small"
          onClick={() => {
            dispatch(scenarioLoaded({ scenario: null, events: failuresOf(worstCase) }));
            dispatch(goTo({ view: 'whatIf' }));
          }}
        >
          {say('coverage.headline.play')}
        </Button>
      )}
    </section>
  );
}
