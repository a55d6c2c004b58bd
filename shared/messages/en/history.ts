/** What undo and history call a change, as an instruction: "Rename FRS-01 to FRS-A". */
export const history = {
  /** A change that was named in words only, by a version that kept no codes. */
  'history.prose': '{text}',
} as const;
