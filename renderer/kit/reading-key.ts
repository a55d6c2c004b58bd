/**
 * The key that a person means, as the patterns of WAI-ARIA name it for a page that reads from left
 * to right. On one from right to left, where branches open to the left, the two arrows change places.
 */
export function readingKey(key: string, direction: 'ltr' | 'rtl'): string {
  if (direction === 'ltr') return key;
  if (key === 'ArrowLeft') return 'ArrowRight';
  return key === 'ArrowRight' ? 'ArrowLeft' : key;
}
