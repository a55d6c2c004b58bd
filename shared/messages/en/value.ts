/** Single values by themselves: numbers, moments, lengths of time, lists. */
export const value = {
  'value.whole': '{value, number}',
  /** "3 May 2026, 14:05:09". */
  'value.second': '{at, date, second}',
  'value.seconds': '{seconds, number} s',
  'value.minutes': '{minutes, number} min {seconds, number} s',
  'value.hours': '{hours, number} h {minutes, number} min',
  'value.megabytes': '{size, number} MB',
  'value.gigabytes': '{size, number} GB',
  'value.days': '{count, plural, one {# day} other {# days}}',
  'value.wholeHours': '{count, number} h',
  'value.wholeMinutes': '{count, number} min',
  /** "A, B and C", or "A, B, C" for a series. */
  'value.list': '{items}',
} as const;
