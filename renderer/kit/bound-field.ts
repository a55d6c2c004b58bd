/** What a control needs to show and edit one field. */
export interface BoundField {
  /** The name of the field, by which it is found to get the focus. */
  readonly name: string;
  readonly value: string;
  /** The sentence under the field; null while there is none, or it is too early for it. */
  readonly error: string | null;
  readonly onEdit: (text: string) => void;
  /** The person has left the field: from now on its error shows. */
  readonly onLeave: () => void;
}
