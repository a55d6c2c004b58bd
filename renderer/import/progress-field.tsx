import { Field, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ImportProgress } from '../../shared/ipc/contract';

const stages: Readonly<Record<ImportProgress['stage'], string>> = {
  reading: 'Reading the files',
  understanding: 'Making sense of them',
  comparing: 'Comparing with the site',
  applying: 'Bringing it in',
};

/** How far an import is; without a total, that it goes on. */
export function ProgressField({
  stage,
  done,
  total,
}: Pick<ImportProgress, 'stage' | 'done' | 'total'>): ReactElement {
  return (
    <Field
      label={stages[stage]}
      hint={total > 0 ? `${String(Math.floor((100 * done) / total))} %` : ''}
      validationState="none"
    >
      {total > 0 ? <ProgressBar value={done} max={total} /> : <ProgressBar />}
    </Field>
  );
}
