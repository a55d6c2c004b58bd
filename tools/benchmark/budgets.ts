import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { projectFolder } from '../project-folders';
import type { Comparison } from './crm-comparison';
import { questions, type EngineTimes, type Question } from './engine-times';

const perQuestion = z.record(z.enum(questions), z.number().positive());

/**
 * What the figures of one run may be at most. Each is a ratio against something measured in the same
 * run, since times of different machines, or of a busy one, say nothing of the code.
 */
const budgetsSchema = z.object({
  engine: z.object({
    recordingServers: z.number().int(),
    /** Times reading the same site as JSON. */
    timesReadingTheSite: perQuestion,
  }),
  growth: z.object({
    from: z.number().int(),
    to: z.number().int(),
    /** How many times more than reading the site each question may grow between the two sizes. */
    timesThatOfReadingTheSite: perQuestion,
  }),
  crmSimulate: z.object({
    recordingServers: z.number().int(),
    /** The engine's share of the time that `crm_simulate` takes for the same question. */
    shareOfItsTime: z.number().positive(),
  }),
});

export type Budgets = z.infer<typeof budgetsSchema>;

/** What one run has measured, by the number of recording servers. */
export interface Figures {
  readonly engine: ReadonlyMap<number, EngineTimes>;
  readonly comparisons: readonly Comparison[];
}

/** Reads tools/budgets.json. */
export async function readBudgets(): Promise<Budgets> {
  const text = await readFile(join(projectFolder, 'tools', 'budgets.json'), 'utf8');
  return budgetsSchema.parse(JSON.parse(text));
}

/** A sentence for each budget that the figures exceed; what was not measured exceeds nothing. */
export function exceeded({ engine, comparisons }: Figures, budgets: Budgets): readonly string[] {
  return [
    ...exceededByTime(engine, budgets.engine),
    ...exceededByGrowth(engine, budgets.growth),
    ...exceededByComparison(comparisons, budgets.crmSimulate),
  ];
}

function exceededByTime(
  engine: Figures['engine'],
  { recordingServers, timesReadingTheSite }: Budgets['engine'],
): readonly string[] {
  const times = engine.get(recordingServers);
  if (times === undefined) return [];
  return questions.flatMap((question) => {
    const ratio = times.engine[question] / times.reference;
    return over(
      ratio,
      timesReadingTheSite[question],
      `${question}, ${String(recordingServers)} recording servers: times reading the site`,
    );
  });
}

function exceededByGrowth(
  engine: Figures['engine'],
  { from, to, timesThatOfReadingTheSite }: Budgets['growth'],
): readonly string[] {
  const small = engine.get(from);
  const large = engine.get(to);
  if (small === undefined || large === undefined) return [];
  const reading = large.reference / small.reference;
  const growthOf = (question: Question): number => large.engine[question] / small.engine[question];
  return questions.flatMap((question) =>
    over(
      growthOf(question) / reading,
      timesThatOfReadingTheSite[question],
      `${question}, growth from ${String(from)} to ${String(to)}: times that of reading the site`,
    ),
  );
}

function exceededByComparison(
  comparisons: readonly Comparison[],
  { recordingServers, shareOfItsTime }: Budgets['crmSimulate'],
): readonly string[] {
  return comparisons.flatMap((comparison) => {
    const { crmSimulate, engine } = comparison;
    if (crmSimulate.outcome !== 'answered') return [];
    const wrong = crmSimulate.sameAnswer
      ? []
      : [`crm_simulate answers differently for ${String(comparison.recordingServers)} servers`];
    if (comparison.recordingServers !== recordingServers) return wrong;
    const share = engine / crmSimulate.time;
    return [...wrong, ...over(share, shareOfItsTime, 'share of the time of crm_simulate')];
  });
}

function over(figure: number, budget: number, what: string): readonly string[] {
  return figure > budget ? [`${what}: ${figure.toFixed(3)}, budget ${String(budget)}`] : [];
}
