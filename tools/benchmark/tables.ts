import type { Comparison } from './crm-comparison';
import { questions, type EngineTimes } from './engine-times';

/** The engine's times against the size, each with its ratio to reading the site. */
export function engineTable(figures: ReadonlyMap<number, EngineTimes>): string {
  const sizes = [...figures];
  const head = ['recording servers', 'reading the site', ...questions];
  const rows = sizes.map(([size, { engine, reference }]) => [
    inDigits(size),
    inMs(reference),
    ...questions.map(
      (question) => `${inMs(engine[question])} (${ratio(engine[question] / reference)})`,
    ),
  ]);
  return table([head, ...rows, ...growthRow(sizes)]);
}

function growthRow(
  sizes: readonly (readonly [number, EngineTimes])[],
): readonly (readonly string[])[] {
  const [first] = sizes;
  const last = sizes.at(-1);
  if (first === undefined || last === undefined || first === last) return [];
  const [small, before] = first;
  const [large, after] = last;
  return [
    [
      `growth, ${inDigits(large / small)} times as many`,
      ratio(after.reference / before.reference),
      ...questions.map((question) => ratio(after.engine[question] / before.engine[question])),
    ],
  ];
}

/** The same question put to the engine and to `crm_simulate`. */
export function comparisonTable(comparisons: readonly Comparison[]): string {
  const head = [
    'recording servers',
    'of them down',
    'engine',
    'crm_simulate',
    'ratio',
    'same answer',
  ];
  const rows = comparisons.map(({ recordingServers, down, engine, crmSimulate }) => {
    const asked = [inDigits(recordingServers), inDigits(down), inMs(engine)];
    switch (crmSimulate.outcome) {
      case 'answered':
        return [
          ...asked,
          inMs(crmSimulate.time),
          ratio(crmSimulate.time / engine),
          crmSimulate.sameAnswer ? 'yes' : 'NO',
        ];
      case 'gaveUp':
        return [...asked, 'gave up', '', ''];
      case 'leftOut':
        return [...asked, leftOutWords(crmSimulate.expected), '', ''];
    }
  });
  return table([head, ...rows]);
}

function leftOutWords(expected: number): string {
  return Number.isFinite(expected)
    ? `left out: about ${inDigits(Math.round(expected / 60_000))} min`
    : 'left out: more still';
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('   '))
    .join('\n');
}

function inMs(time: number): string {
  return `${time < 10 ? time.toFixed(2) : inDigits(Math.round(time))} ms`;
}

function ratio(value: number): string {
  return `×${value < 10 ? value.toFixed(2) : inDigits(Math.round(value))}`;
}

function inDigits(value: number): string {
  return value.toLocaleString('en');
}
