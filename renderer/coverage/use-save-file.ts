import { useCallback, useState } from 'react';
import type { Result } from '../../shared/ipc/result';
import { textOf } from '../kit/say';

/** What has become of the last file that a person wanted to have. */
export type SaveState =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly path: string }
  | { readonly state: 'failed'; readonly message: string };

/** Makes and saves a file; answers null when the person closed the dialog. Must not reject. */
type Save = () => Promise<Result<{ readonly path: string } | null>>;

export interface FileSaving {
  readonly saving: SaveState;
  readonly save: (save: Save) => Promise<void>;
  readonly forget: () => void;
}

const idle: SaveState = { state: 'idle' };

/** Keeps what has become of saving a file, so that it can stand where it was asked for. */
export function useSaveFile(): FileSaving {
  const [saving, setSaving] = useState<SaveState>(idle);
  const save = useCallback(async (ask: Save) => {
    setSaving({ state: 'saving' });
    const answer = await ask();
    if (!answer.ok) setSaving({ state: 'failed', message: textOf(answer.error.message) });
    else setSaving(answer.value === null ? idle : { state: 'saved', path: answer.value.path });
  }, []);
  const forget = useCallback(() => {
    setSaving(idle);
  }, []);
  return { saving, save, forget };
}
