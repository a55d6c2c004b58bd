import { SearchBox as FluentSearchBox } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement, Ref } from 'react';

/** What is typed into a search box, and what it says of itself. */
export interface SearchBoxProps {
  /** Its name for screen readers. */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Other keys than Escape. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly ref?: Ref<HTMLInputElement>;
  readonly id?: string;
  readonly className?: string;
}

/** The box that narrows down a list, a table or a tree. Escape empties it. */
export function SearchBox({
  label,
  placeholder,
  value,
  onChange,
  onKeyDown,
  ref,
  id,
  className,
}: SearchBoxProps): ReactElement {
  return (
    <FluentSearchBox
      {...(className === undefined ? {} : { className })}
      size="small"
      input={{ ref: ref ?? null, role: 'searchbox', ...(id === undefined ? {} : { id }) }}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      // Fluent's own is there for screen readers also while there is nothing to clear.
      {...(value === '' ? { dismiss: null } : {})}
      onChange={(_event, data) => {
        onChange(data.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || value === '') {
          onKeyDown?.(event);
          return;
        }
        // A dialog around it closes with the next one only.
        event.preventDefault();
        event.stopPropagation();
        onChange('');
      }}
    />
  );
}
