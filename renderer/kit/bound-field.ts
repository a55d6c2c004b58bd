/** What a control needs to show and edit one field: a text, a checkbox, a choice. */
export interface BoundField<Value> {
  /** The name of the field, by which it is found to get the focus. */
  readonly name: string;
  readonly value: Value;
  /** The sentence under the field; null while there is none, or it is too early for it. */
  readonly error: string | null;
  readonly onEdit: (value: Value) => void;
  /** The person has left the field: from now on its error shows. */
  readonly onLeave: () => void;
}

/** The fields of a form by their names, each with the kind of value it has. */
export type BoundFields<Values extends object> = {
  readonly [Name in keyof Values]: BoundField<Values[Name]>;
};
