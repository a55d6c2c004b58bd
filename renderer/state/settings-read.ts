import { createAction } from '@reduxjs/toolkit';
import type { Settings } from '../../shared/ipc/settings';

/** The settings have come from their file; every slice takes what it keeps of them. */
export const settingsRead = createAction<Settings>('settings/read');
