import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Input,
  makeStyles,
  Field,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { checkName } from '../../shared/commands/field-rules';
import { scenarioId, type ScenarioId } from '../../shared/site/ids';
import { listOf } from '../../shared/site/site';
import { useAppDispatch, useAppSelector, useSite } from '../app/hooks';
import { useCarryOut } from '../app/use-carry-out';
import { scenarioLoaded, scenarioSaved, startedOver } from './what-if-slice';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

/** The scenarios that are kept with the site. */
export function ScenarioBar(): ReactElement {
  const styles = useStyles();
  const site = useSite();
  const dispatch = useAppDispatch();
  const carryOut = useCarryOut();
  const { scenario } = useAppSelector((state) => state.whatIf);
  const scenarios = listOf(site.scenarios);
  const current = scenario === null ? undefined : site.scenarios[scenario];
  return (
    <div className={styles.bar}>
      <Select
        size="small"
        aria-label="Scenario"
        value={current?.id ?? ''}
        onChange={(_event, { value }) => {
          const chosen = scenarios.find(({ id }) => id === value);
          dispatch(
            chosen === undefined
              ? startedOver()
              : scenarioLoaded({ scenario: chosen.id, events: chosen.events }),
          );
        }}
      >
        <option value="">New scenario</option>
        {scenarios.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <SaveScenario name={current?.name ?? ''} current={current?.id ?? null} />
      <Button
        size="small"
        disabledFocusable={current === undefined}
        onClick={() => {
          if (current !== undefined) {
            void carryOut([{ type: 'scenario.remove', id: current.id }]);
          }
        }}
      >
        Remove scenario
      </Button>
    </div>
  );
}

function SaveScenario({
  name,
  current,
}: {
  readonly name: string;
  readonly current: ScenarioId | null;
}): ReactElement {
  const dispatch = useAppDispatch();
  const carryOut = useCarryOut();
  const events = useAppSelector((state) => state.whatIf.events);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState(name);
  const [error, setError] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const refusal = checkName(text, 'name');
    setError(refusal?.message ?? null);
    if (refusal !== null) return;
    const id =
      current !== null && text.trim() === name ? current : scenarioId.parse(crypto.randomUUID());
    const done = await carryOut([
      { type: 'scenario.save', scenario: { id, name: text.trim(), events } },
    ]);
    if (!done) return;
    dispatch(scenarioSaved(id));
    setOpen(false);
  };
  return (
    <>
      <Button
        size="small"
        disabledFocusable={events.length === 0}
        onClick={() => {
          setText(name);
          setError(null);
          setOpen(true);
        }}
      >
        Save scenario…
      </Button>
      <Dialog
        open={open}
        onOpenChange={(_event, { open: wanted }) => {
          setOpen(wanted);
        }}
      >
        <DialogSurface>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void save();
            }}
          >
            <DialogBody>
              <DialogTitle>Save scenario</DialogTitle>
              <DialogContent>
                <Field label="Scenario name" required validationMessage={error}>
                  <Input
                    value={text}
                    onChange={(_event, { value }) => {
                      setText(value);
                    }}
                  />
                </Field>
              </DialogContent>
              <DialogActions>
                <Button appearance="primary" type="submit">
                  Save with the site
                </Button>
                <Button
                  onClick={() => {
                    setOpen(false);
                  }}
                >
                  Cancel
                </Button>
              </DialogActions>
            </DialogBody>
          </form>
        </DialogSurface>
      </Dialog>
    </>
  );
}
