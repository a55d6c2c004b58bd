import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** What the vendor's documentation leaves open, and how this product reads it. */
const assumptions: readonly string[] = [
  'Candidates are asked strictly in sequence, those of the primary group before those of the secondary one; each once.',
  'A recording server that is covered is never moved to a better candidate.',
  'Recording servers that wait are served in the order in which they failed.',
  'A disabled failover recording server never takes over.',
  'Events come one after the other; how long a take-over lasts plays no part.',
];

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  surface: { maxWidth: '440px' },
  lead: { display: 'block', marginBottom: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** Says that nothing here is configuration, and what the simulation takes for granted. */
export function AssumptionsBar(): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} layout="multiline">
      <MessageBarBody>
        Nothing here touches the configuration or a server. Who takes over is simulated from the
        configuration; timing and tie-breaks are assumptions.{' '}
        <Popover withArrow trapFocus>
          <PopoverTrigger disableButtonEnhancement>
            <Link as="button" inline>
              What is assumed
            </Link>
          </PopoverTrigger>
          <PopoverSurface className={styles.surface} aria-label="What is assumed">
            <Text as="p" className={styles.lead}>
              The documentation leaves these open. Understudy takes for granted:
            </Text>
            <ul className={styles.list}>
              {assumptions.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </PopoverSurface>
        </Popover>
      </MessageBarBody>
    </MessageBar>
  );
}
