import { Checkbox, Field } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BoundField } from './bound-field';

/** A checkbox with its help under it. */
export function CheckboxField({
  label,
  field,
  hint,
  disabled = false,
}: {
  readonly label: string;
  readonly field: BoundField<boolean>;
  readonly hint?: string;
  readonly disabled?: boolean;
}): ReactElement {
  return (
    <Field hint={hint ?? null}>
      <Checkbox
        label={label}
        data-field={field.name}
        checked={field.value}
        disabled={disabled}
        onChange={(_event, data) => {
          field.onEdit(data.checked === true);
        }}
      />
    </Field>
  );
}
