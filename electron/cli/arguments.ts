import { parseArgs } from 'node:util';
import { LOCALE_SWITCH, say } from '../say';
import { UnusableInput } from './output';
import type { ReportForm, ReportOptions } from './report-command';
import type { SimulateOptions } from './simulate-command';

export type CommandLine =
  | { readonly command: 'help' }
  | { readonly command: 'report'; readonly options: ReportOptions }
  | { readonly command: 'simulate'; readonly options: SimulateOptions };

const options = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  html: { type: 'string' },
  pdf: { type: 'string' },
  'fail-on': { type: 'string' },
  scenario: { type: 'string' },
} as const;

/** Understands the command line. Throws `UnusableInput` with what is wrong with it. */
export function parseCommandLine(given: readonly string[]): CommandLine {
  const { values, positionals } = parse(given);
  const [command, ...files] = positionals;
  if (values.help === true || command === undefined) return { command: 'help' };
  switch (command) {
    case 'report':
      refuse('scenario', values.scenario);
      return {
        command,
        options: { files, form: formOf(values), failOn: failOnOf(values['fail-on']) },
      };
    case 'simulate': {
      refuse('csv', values.csv);
      refuse('html', values.html);
      refuse('pdf', values.pdf);
      refuse('fail-on', values['fail-on']);
      if (values.scenario === undefined) throw new UnusableInput(say('cli.noScenario'));
      return { command, options: { files, scenario: values.scenario, json: values.json === true } };
    }
    default:
      throw new UnusableInput(say('cli.noCommand', { command }));
  }
}

function parse(given: readonly string[]) {
  // The language is known before the rest is read, so that whatever is wrong is said in it.
  const args = given.filter((argument) => !argument.startsWith(LOCALE_SWITCH));
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UnusableInput(error instanceof Error ? error.message : String(error));
  }
}

function formOf(values: {
  readonly json?: boolean | undefined;
  readonly csv?: boolean | undefined;
  readonly html?: string | undefined;
  readonly pdf?: string | undefined;
}): ReportForm {
  const forms: ReportForm[] = [
    ...(values.json === true ? [{ kind: 'json' } as const] : []),
    ...(values.csv === true ? [{ kind: 'csv' } as const] : []),
    ...(values.html === undefined ? [] : [{ kind: 'html', path: values.html } as const]),
    ...(values.pdf === undefined ? [] : [{ kind: 'pdf', path: values.pdf } as const]),
  ];
  if (forms.length > 1) throw new UnusableInput(say('cli.severalForms'));
  return forms[0] ?? { kind: 'summary' };
}

function failOnOf(value: string | undefined): ReportOptions['failOn'] {
  if (value === undefined || value === 'error' || value === 'warning') return value ?? null;
  throw new UnusableInput(say('cli.failOnUnknown'));
}

function refuse(name: string, value: unknown): void {
  if (value !== undefined) throw new UnusableInput(say('cli.optionElsewhere', { option: name }));
}
