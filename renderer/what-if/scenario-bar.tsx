import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Select,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { sameValue } from '../../shared/model/same-value';
import { message } from '../../shared/messages/message';
import type { Scenario } from '../../shared/model/scenario';
import { listOf } from '../../shared/model/site';
import { useAppDispatch, useAppSelector, useSite } from '../state/hooks';
import { say } from '../kit/say';
import { useNotify } from '../kit/notify';
import { useCarryOut } from '../state/use-carry-out';
import { inNameOrder } from '../../shared/messages/name-order';
import { RenameScenarioDialog, SaveScenarioDialog } from './name-scenario-dialog';
import { scenarioLoaded } from '../state/what-if-slice';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  select: { minWidth: '120px', maxWidth: '260px' },
  changed: { color: tokens.colorNeutralForeground2 },
});

type OpenDialog = 'save' | 'rename' | null;

/** The scenarios that are kept with the site. */
export function ScenarioBar(): ReactElement {
  const styles = useStyles();
  const site = useSite();
  const dispatch = useAppDispatch();
  const notify = useNotify();
  const carryOut = useCarryOut();
  const { scenario, events: timeline } = useAppSelector((state) => state.whatIf);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const events = timeline.map(({ event }) => event);
  const scenarios = inNameOrder(listOf(site.scenarios));
  const current = scenario === null ? undefined : site.scenarios[scenario];
  const unsaved = current === undefined ? events.length > 0 : !sameValue(current.events, events);

  const load = (chosen: Scenario | undefined): void => {
    const label =
      chosen === undefined
        ? message('whatIf.edit.newScenario')
        : message('whatIf.edit.loadScenario', { name: chosen.name });
    dispatch(scenarioLoaded({ scenario: chosen?.id ?? null, events: chosen?.events ?? [], label }));
    if (!unsaved) return;
    notify({
      intent: 'info',
      title: say('whatIf.scenario.putAside.title'),
      body: say('whatIf.scenario.putAside.body'),
    });
  };
  const save = async (): Promise<void> => {
    if (current === undefined) setDialog('save');
    else await carryOut([{ type: 'scenario.save', scenario: { ...current, events } }]);
  };
  const remove = async (): Promise<void> => {
    if (current === undefined) return;
    if (!(await carryOut([{ type: 'scenario.remove', id: current.id }]))) return;
    notify({
      intent: 'success',
      title: say('whatIf.scenario.deleted.title', { name: current.name }),
      body: say('whatIf.scenario.deleted.body'),
    });
  };

  return (
    <div className={styles.bar} role="group" aria-label={say('whatIf.scenarios')}>
      <Select
        size="small"
        aria-label={say('whatIf.scenario')}
        className={styles.select}
        value={current?.id ?? ''}
        onChange={(_event, { value }) => {
          load(scenarios.find(({ id }) => id === value));
        }}
      >
        <option value="">{say('whatIf.scenario.new')}</option>
        {scenarios.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {unsaved && <span className={styles.changed}>{say('whatIf.scenario.notSaved')}</span>}
      <Button
        size="small"
        disabledFocusable={!unsaved}
        onClick={() => {
          if (unsaved) void save();
        }}
      >
        {say(current === undefined ? 'whatIf.scenario.saveNew' : 'whatIf.scenario.save')}
      </Button>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="subtle"
            icon={<MoreHorizontal20Regular />}
            aria-label={say('whatIf.scenario.more')}
            title={say('whatIf.scenario.more')}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem
              disabled={events.length === 0}
              onClick={() => {
                setDialog('save');
              }}
            >
              {say('whatIf.scenario.saveAs')}
            </MenuItem>
            <MenuItem
              disabled={current === undefined}
              onClick={() => {
                setDialog('rename');
              }}
            >
              {say('whatIf.scenario.rename')}
            </MenuItem>
            <MenuItem disabled={current === undefined} onClick={() => void remove()}>
              {say('whatIf.scenario.delete')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {dialog === 'save' && (
        <SaveScenarioDialog
          events={events}
          onClose={() => {
            setDialog(null);
          }}
        />
      )}
      {dialog === 'rename' && current !== undefined && (
        <RenameScenarioDialog
          scenario={current}
          onClose={() => {
            setDialog(null);
          }}
        />
      )}
    </div>
  );
}
