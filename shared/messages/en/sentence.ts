/** How sentences are put together. */
export const sentence = {
  'sentence.all': '{all}',
  /** About one record of many. */
  'sentence.ofRecord': '{record}: {sentence}',
} as const;
