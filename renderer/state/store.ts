import { configureStore, type ThunkAction, type UnknownAction } from '@reduxjs/toolkit';
import { importReducer } from './import-slice';
import { navigationReducer } from './navigation/navigation-slice';
import { preferencesReducer } from './preferences-slice';
import { readinessReducer } from './readiness-slice';
import { whatIfReducer } from './what-if-slice';
import { siteMirrorReducer } from './site-mirror';
import { siteStatusReducer } from './site-status-slice';
import { uiReducer } from './ui-slice';

/** The window's store: the mirror of the site, where the person is, and how they have arranged the client. */
export function createStore() {
  return configureStore({
    reducer: {
      siteMirror: siteMirrorReducer,
      navigation: navigationReducer,
      preferences: preferencesReducer,
      siteStatus: siteStatusReducer,
      ui: uiReducer,
      import: importReducer,
      whatIf: whatIfReducer,
      readiness: readinessReducer,
    },
    // The development checks walk the whole state at each dispatch, which a large site makes
    // unusable; the mirror is only ever replaced by pure functions with their own tests.
    middleware: (defaults) => defaults({ serializableCheck: false, immutableCheck: false }),
  });
}

export type AppStore = ReturnType<typeof createStore>;
export type AppState = ReturnType<AppStore['getState']>;
export type AppDispatch = AppStore['dispatch'];
/** Something to do that reads the state first. */
export type AppThunk<Answer = void> = ThunkAction<Answer, AppState, undefined, UnknownAction>;
