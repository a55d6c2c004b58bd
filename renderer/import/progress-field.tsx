import { Field, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ImportProgress } from '../../shared/ipc/contract';
import { say } from '../kit/say';

/** How far an import is; without a total, that it goes on. */
export function ProgressField({
  stage,
  done,
  total,
}: Pick<ImportProgress, 'stage' | 'done' | 'total'>): ReactElement {
  return (
    <Field
      label={say(`import.progress.${stage}`)}
      hint={
        total > 0
          ? say('import.progress.percent', { percent: Math.floor((100 * done) / total) })
          : ''
      }
      validationState="none"
    >
      {total > 0 ? <ProgressBar value={done} max={total} /> : <ProgressBar />}
    </Field>
  );
}
