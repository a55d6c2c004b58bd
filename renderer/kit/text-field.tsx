import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BoundField } from './bound-field';

const useStyles = makeStyles({
  // The width of a field tells how much belongs into it.
  narrow: { width: '160px', maxWidth: '100%' },
  medium: { width: '360px', maxWidth: '100%' },
  wide: { width: '100%' },
  short: { width: '220px', maxWidth: '100%' },
  input: { width: '100%', minWidth: 0 },
  narrowInput: { width: '120px', minWidth: 0, '& input': { fontVariantNumeric: 'tabular-nums' } },
  area: { width: '100%', '& textarea': { minHeight: '72px', fontFamily: tokens.fontFamilyBase } },
});

/** A field of the form, with its label, its help and its error. */
export interface TextFieldProps {
  readonly label: string;
  readonly field: BoundField<string>;
  readonly hint?: string | ReactElement;
  readonly width?: 'short' | 'medium' | 'wide';
  readonly placeholder?: string;
  readonly disabled?: boolean;
}

/** One line of text. */
export function TextField({
  label,
  field,
  hint,
  width = 'wide',
  placeholder = '',
  disabled = false,
}: TextFieldProps): ReactElement {
  const styles = useStyles();
  return (
    <Field
      label={label}
      hint={hint ?? null}
      validationMessage={field.error}
      className={styles[width]}
    >
      <Input
        className={styles.input}
        // A host name or a path reads from left to right whatever the language around it.
        dir="auto"
        data-field={field.name}
        value={field.value}
        placeholder={placeholder}
        disabled={disabled}
        autoComplete="off"
        spellCheck={false}
        onChange={(_event, { value }) => {
          field.onEdit(value);
        }}
        onBlur={field.onLeave}
      />
    </Field>
  );
}

/** Text of several lines; Enter makes a new one. */
export function TextAreaField({
  label,
  field,
  hint,
}: Pick<TextFieldProps, 'label' | 'field' | 'hint'>): ReactElement {
  const styles = useStyles();
  return (
    <Field
      label={label}
      hint={hint ?? null}
      validationMessage={field.error}
      className={styles.wide}
    >
      <Textarea
        className={styles.area}
        dir="auto"
        data-field={field.name}
        value={field.value}
        resize="vertical"
        onChange={(_event, { value }) => {
          field.onEdit(value);
        }}
        onBlur={field.onLeave}
      />
    </Field>
  );
}

/**
 * A short number. A text field and not a spin button: a port is an identifier, and a wheel or an
 * arrow key that changes it unseen does harm.
 */
export function NumberField({
  label,
  field,
  hint,
  placeholder = '',
  disabled = false,
}: Omit<TextFieldProps, 'width'>): ReactElement {
  const styles = useStyles();
  // The help under a number may be longer than the number.
  return (
    <Field
      label={label}
      hint={hint ?? null}
      validationMessage={field.error}
      className={hint === undefined ? styles.narrow : styles.wide}
    >
      <Input
        className={styles.narrowInput}
        data-field={field.name}
        value={field.value}
        placeholder={placeholder}
        disabled={disabled}
        inputMode="numeric"
        autoComplete="off"
        onChange={(_event, { value }) => {
          field.onEdit(value);
        }}
        onBlur={field.onLeave}
      />
    </Field>
  );
}
