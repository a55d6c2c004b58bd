import { Checkbox, Field } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** A checkbox with its help under it. */
export function CheckboxField({
  label,
  name,
  checked,
  onEdit,
  hint,
}: {
  readonly label: string;
  readonly name: string;
  readonly checked: boolean;
  readonly onEdit: (checked: boolean) => void;
  readonly hint?: string;
}): ReactElement {
  return (
    <Field hint={hint ?? null}>
      <Checkbox
        label={label}
        data-field={name}
        checked={checked}
        onChange={(_event, data) => {
          onEdit(data.checked === true);
        }}
      />
    </Field>
  );
}
