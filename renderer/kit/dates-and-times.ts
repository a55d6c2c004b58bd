import { say } from './say';

/** A moment where the person is: "3 May 2026, 14:05:09". `at` is a moment in UTC, ISO 8601. */
export function secondInWords(at: string): string {
  return say('value.second', { at: { moment: at } });
}

/** A moment as an `<input type="datetime-local" step="1">` takes it, where the person is. */
export function momentText(at: string): string {
  const date = new Date(at);
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 19);
}

/** The counterpart of `momentText`; null for text that is no moment. */
export function momentFrom(text: string): string | null {
  const date = new Date(text);
  return text === '' || Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** A length of time: "45 s", "3 min 20 s", "2 h 5 min". */
export function durationInWords(milliseconds: number): string {
  const total = Math.round(milliseconds / 1000);
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor(total / 60) % 60;
  const seconds = total % 60;
  if (hours > 0) return say('value.hours', { hours, minutes });
  return minutes > 0
    ? say('value.minutes', { minutes, seconds })
    : say('value.seconds', { seconds });
}

/** The day of a moment as an `<input type="date">` takes it, where the person is. */
export function dayText(at: string): string {
  return momentText(at).slice(0, 10);
}

/**
 * The counterpart of `dayText`; null for text that is no day. The day of `known` is that very moment,
 * another one its noon, which is the same day in nearly every time zone.
 */
export function dayFrom(text: string, known: string): string | null {
  return text === dayText(known) ? known : momentFrom(text === '' ? '' : `${text}T12:00:00`);
}
