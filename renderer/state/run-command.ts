import { createContext, use } from 'react';
import type { AppCommandId } from '../../shared/app-commands/app-commands';

type RunCommand = (command: AppCommandId) => void;

const RunCommandContext = createContext<RunCommand | null>(null);

/** Gives the views below it the commands of the client, which reach into every view. */
export const RunCommandProvider = RunCommandContext.Provider;

/** Runs a command of the client by its name, as its key and its place in the menu do. */
export function useRunCommand(): RunCommand {
  const run = use(RunCommandContext);
  if (run === null) throw new Error('useRunCommand is used outside of a RunCommandProvider');
  return run;
}
