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
import type { ReactElement, ReactNode } from 'react';
import { message } from '../../shared/messages/message';
import { RichText } from '../kit/rich-text';
import { say } from '../kit/say';

/** What the vendor's documentation leaves open, and how this product reads it. */
const assumptions = ['sequence', 'stays', 'waiting', 'disabled', 'events'] as const;

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
        <RichText
          said={message('whatIf.assumptions')}
          tags={{ more: (children) => <Assumptions link={children} /> }}
        />
      </MessageBarBody>
    </MessageBar>
  );
}

function Assumptions({ link }: { readonly link: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Link as="button" inline>
          {link}
        </Link>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={say('whatIf.assumptions.title')}>
        <Text as="p" className={styles.lead}>
          {say('whatIf.assumptions.lead')}
        </Text>
        <ul className={styles.list}>
          {assumptions.map((assumption) => (
            <li key={assumption}>{say(`whatIf.assumed.${assumption}`)}</li>
          ))}
        </ul>
      </PopoverSurface>
    </Popover>
  );
}
