import { parseArgs } from 'node:util';
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
      if (values.scenario === undefined)
        throw new UnusableInput('Name a scenario: --scenario FILE.');
      return { command, options: { files, scenario: values.scenario, json: values.json === true } };
    }
    default:
      throw new UnusableInput(`There is no command ${command}. See understudy --help.`);
  }
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true, strict: true });
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
  if (forms.length > 1) throw new UnusableInput('Choose one of --json, --csv, --html and --pdf.');
  return forms[0] ?? { kind: 'summary' };
}

function failOnOf(value: string | undefined): ReportOptions['failOn'] {
  if (value === undefined || value === 'error' || value === 'warning') return value ?? null;
  throw new UnusableInput('--fail-on takes error or warning.');
}

function refuse(name: string, value: unknown): void {
  if (value !== undefined) throw new UnusableInput(`--${name} does not go with this command.`);
}
