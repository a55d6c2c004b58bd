import { Badge, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import { useId, useState, type ReactElement } from 'react';
import { message } from '../../../shared/messages/message';
import type { FailoverRecorder } from '../../../shared/model/failover-recorder';
import {
  preparationItems,
  type PreparationItem,
  type PreparationTick,
} from '../../../shared/model/preparation';
import { useSite } from '../../state/hooks';
import { say, textOf } from '../../kit/say';
import { useCarryOut } from '../../state/use-carry-out';
import { usePersonName } from '../../state/use-person-name';
import { SectionHeading } from '../../kit/section-heading';
import { itemHint } from './item-hints';
import { TickDialog } from './tick-dialog';

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '760px',
    minWidth: 0,
  },
  words: { margin: 0 },
  progress: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0 },
  done: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  below: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingInlineStart: '34px',
  },
  hint: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  doubt: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  tick: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  note: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

/**
 * The Preparation tab of a failover recording server: what no client can see of it and somebody has
 * to look at. A tick goes at once, as a drag does, and can be undone: it is something that was done,
 * not a field to be filled in.
 */
export function PreparationTab({
  recorder,
}: {
  readonly recorder: FailoverRecorder;
}): ReactElement {
  const styles = useStyles();
  const headingId = useId();
  const site = useSite();
  const carryOut = useCarryOut();
  const [name] = usePersonName();
  const [asking, setAsking] = useState<PreparationItem | null>(null);
  const ticks = site.preparations[recorder.id]?.ticks ?? {};
  const items = preparationItems.map((item) => ({ item, hint: itemHint(site, recorder, item) }));
  const needed = items.filter(({ item, hint }) => hint.needed || ticks[item] !== undefined);
  const checked = needed.filter(({ item }) => ticks[item] !== undefined).length;

  const send = (item: PreparationItem, tick: PreparationTick | null): void => {
    void carryOut([{ type: 'preparation.tick', failoverRecorder: recorder.id, item, tick }]);
  };
  const tickNow = (item: PreparationItem): void => {
    if (name === '') setAsking(item);
    else send(item, { by: name, at: new Date().toISOString(), note: '' });
  };

  return (
    <section className={styles.tab} aria-labelledby={headingId}>
      <SectionHeading id={headingId}>{say('preparation.title')}</SectionHeading>
      <p className={styles.words}>{say('preparation.explained')}</p>
      <p className={styles.progress} role="status">
        {checked === needed.length && (
          <CheckmarkCircle16Filled className={styles.done} aria-hidden />
        )}
        {say('preparation.progress', { checked, all: needed.length })}
      </p>
      <ul className={styles.list}>
        {items.map(({ item, hint }) => {
          const tick = ticks[item];
          return (
            <li key={item} className={styles.item}>
              <Checkbox
                label={say(`preparation.${item}`)}
                checked={tick !== undefined}
                onChange={(_event, data) => {
                  if (data.checked === true) tickNow(item);
                  else send(item, null);
                }}
              />
              <div className={styles.below}>
                {tick !== undefined && (
                  <div className={styles.tick}>
                    <span>{say('preparation.tick', { by: tick.by, at: { moment: tick.at } })}</span>
                    <Button
                      size="small"
                      aria-label={say('preparation.edit.label', {
                        item: message(`preparation.${item}`),
                      })}
                      onClick={() => {
                        setAsking(item);
                      }}
                    >
                      {say('preparation.edit')}
                    </Button>
                  </div>
                )}
                {tick !== undefined && tick.note !== '' && (
                  <span className={styles.note}>{tick.note}</span>
                )}
                <span className={styles.hint}>
                  {hint.doubt && (
                    <Warning16Filled
                      className={styles.doubt}
                      aria-label={say('preparation.inDoubt')}
                    />
                  )}
                  {!hint.needed && (
                    <Badge appearance="outline" color="informative" size="small">
                      {say('preparation.notNeeded')}
                    </Badge>
                  )}
                  {textOf(hint.said)}
                </span>
              </div>
            </li>
          );
        })}
      </ul>
      {asking !== null && (
        <TickDialog
          recorder={recorder}
          item={asking}
          tick={ticks[asking] ?? null}
          onClose={() => {
            setAsking(null);
          }}
        />
      )}
    </section>
  );
}
