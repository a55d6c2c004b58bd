import { useCallback } from 'react';
import { useAppDispatch, usePreferences } from './hooks';
import { preferencesChanged } from './preferences-slice';

/**
 * The name that this person last signed with, for the next time. The client knows no accounts: what
 * is noted with the site must say who looked, in whatever way the people of a site know each other.
 */
export function usePersonName(): readonly [name: string, remember: (name: string) => void] {
  const { personName } = usePreferences();
  const dispatch = useAppDispatch();
  const remember = useCallback(
    (name: string) => {
      if (name !== personName) dispatch(preferencesChanged({ personName: name }));
    },
    [dispatch, personName],
  );
  return [personName, remember];
}
