import {
  createContext,
  use,
  useEffect,
  useMemo,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import { useSite } from '../hooks';
import { analyse, type Analysis } from './analysis';
import { runInSlices } from './run-in-slices';

/** A site is analysed when nothing has changed for this many milliseconds. */
const QUIET_TIME = 120;

/** The last analysis, and whether the site has changed since. */
export interface CurrentAnalysis {
  /** Null until the first one is there. */
  readonly analysis: Analysis | null;
  readonly outdated: boolean;
}

const AnalysisContext = createContext<CurrentAnalysis>({ analysis: null, outdated: true });

/**
 * Analyses the site for everything below it, once per change and not in the way of it: an edit is
 * painted first, a storm of edits is analysed when it has passed, and a large site in slices.
 */
export function AnalysisProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const site = useSite();
  const [analysis, setAnalysis] = useState<Analysis | null>(null);
  useEffect(() => {
    let giveUp = (): void => undefined;
    const timer = setTimeout(() => {
      giveUp = runInSlices(analyse(site, new Date()), setAnalysis);
    }, QUIET_TIME);
    return () => {
      clearTimeout(timer);
      giveUp();
    };
  }, [site]);
  const current = useMemo(
    () => ({ analysis, outdated: analysis?.site !== site }),
    [analysis, site],
  );
  return <AnalysisContext value={current}>{children}</AnalysisContext>;
}

export function useAnalysis(): CurrentAnalysis {
  return use(AnalysisContext);
}
