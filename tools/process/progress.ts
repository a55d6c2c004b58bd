import type { Report } from './report';

const secondsInWords = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * Runs `work` and tells the person about it once it takes longer than a second: at one second,
 * then every ten, and when it ends. Quick work stays silent. The outcome of `work` is passed on.
 */
export async function reportWhileSlow<T>(
  label: string,
  report: Report,
  work: () => Promise<T>,
): Promise<T> {
  const startedAt = performance.now();
  const elapsed = (): string => secondsInWords(performance.now() - startedAt);
  const timers: NodeJS.Timeout[] = [];
  const announced = (): boolean => timers.length > 1;
  const announce = (): void => {
    report(`${label} …`);
    timers.push(
      setInterval(() => {
        report(`${label} … ${elapsed()}`);
      }, 10_000),
    );
  };
  timers.push(setTimeout(announce, 1000));
  try {
    const result = await work();
    if (announced()) report(`${label}: done in ${elapsed()}`);
    return result;
  } catch (error) {
    if (announced()) report(`${label}: failed after ${elapsed()}`);
    throw error;
  } finally {
    timers.forEach(clearTimeout);
  }
}
