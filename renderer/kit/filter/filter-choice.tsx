import { Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface Props<Value extends string> {
  /** Its name for screen readers. */
  readonly label: string;
  /** What stands there while it lets everything through. */
  readonly all: string;
  /** The words of each choice, in their order. */
  readonly choices: Readonly<Record<Value, string>>;
  /** Null lets everything through. */
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}

/** One of a few things that a filter bar can ask for. */
export function FilterChoice<Value extends string>({
  label,
  all,
  choices,
  value,
  onChange,
}: Props<Value>): ReactElement {
  const isChoice = (text: string): text is Value => Object.hasOwn(choices, text);
  return (
    <Select
      size="small"
      aria-label={label}
      value={value ?? ''}
      onChange={(_event, data) => {
        onChange(isChoice(data.value) ? data.value : null);
      }}
    >
      <option value="">{all}</option>
      {Object.entries<string>(choices).map(([choice, words]) => (
        <option key={choice} value={choice}>
          {words}
        </option>
      ))}
    </Select>
  );
}
