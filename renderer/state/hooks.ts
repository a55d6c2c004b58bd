import { createContext, use } from 'react';
import { useDispatch, useSelector, useStore } from 'react-redux';
import type { UnderstudyClient } from '../../shared/ipc/client';
import type { Site } from '../../shared/model/site';
import type { Preferences } from './preferences-slice';
import type { AppDispatch, AppState, AppStore } from './store';

export const useAppDispatch = useDispatch.withTypes<AppDispatch>();
export const useAppSelector = useSelector.withTypes<AppState>();

export const useAppStore = useStore.withTypes<AppStore>();

const ClientContext = createContext<UnderstudyClient | null>(null);

/** Gives the views below it the way to the main process. */
export const ClientProvider = ClientContext.Provider;

export function useClient(): UnderstudyClient {
  const client = use(ClientContext);
  if (client === null) throw new Error('useClient is used outside of a ClientProvider');
  return client;
}

/** The site. Only below the shell, which shows its own screens until the site is there. */
export function useSite(): Site {
  const mirror = useAppSelector((state) => state.siteMirror);
  if (mirror.state !== 'ready') throw new Error('useSite is used before the site is there');
  return mirror.site;
}

export function usePreferences(): Preferences {
  return useAppSelector((state) => state.preferences);
}
