import { makeStyles, SpinButton, Label, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Targets } from '../../shared/model/targets';
import { say } from '../kit/say';
import { useSite } from '../state/hooks';
import { useCarryOut } from '../state/use-carry-out';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXL },
  field: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  number: { width: '88px' },
});

/** What the site wants; readiness measures against it. A change goes at once and can be undone. */
export function TargetsFields(): ReactElement {
  const styles = useStyles();
  const { targets } = useSite();
  return (
    <div className={styles.fields}>
      <TargetField max={1000} min={0} property="failuresTolerated" targets={targets} />
      <TargetField max={3650} min={1} property="validationMaxAgeDays" targets={targets} />
    </div>
  );
}

function TargetField({
  property,
  targets,
  min,
  max,
}: {
  readonly property: keyof Targets;
  readonly targets: Targets;
  readonly min: number;
  readonly max: number;
}): ReactElement {
  const styles = useStyles();
  const carryOut = useCarryOut();
  const id = useId();
  return (
    <div className={styles.field}>
      <Label htmlFor={id}>{say(`readiness.target.${property}`)}</Label>
      <SpinButton
        id={id}
        className={styles.number}
        min={min}
        max={max}
        value={targets[property]}
        onChange={(_event, { value, displayValue }) => {
          // A field that has been emptied is no wish for zero.
          const wanted = value ?? Number(displayValue?.trim() === '' ? NaN : displayValue);
          if (!Number.isInteger(wanted) || wanted < min || wanted > max) return;
          if (wanted === targets[property]) return;
          void carryOut([{ type: 'site.setTargets', targets: { ...targets, [property]: wanted } }]);
        }}
      />
    </div>
  );
}
