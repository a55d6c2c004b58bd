import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useFocusReturn } from '../kit/focus-return';
import { say } from '../kit/say';
import { useAppDispatch, useSite } from '../state/hooks';
import { useIsSlow } from '../kit/use-is-slow';
import { isEmptySite } from '../../shared/model/site';
import { ErrorBar } from '../kit/error-bar';
import { ConflictList, FileList, SkippedList, UsualValuesList } from './import-findings';
import { importModeChosen, type ImportState } from '../state/import-slice';
import { NoveltyTable } from './novelty-table';
import { ProgressField } from './progress-field';
import { useImport } from './use-import';

const useStyles = makeStyles({
  surface: { maxWidth: '720px' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxHeight: '65vh',
    padding: tokens.spacingHorizontalS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

const justBegun = { stage: 'applying', done: 0, total: 0 } as const;

/** What an import would bring in, before anything is changed and while it is brought in. */
export function ImportPreviewDialog({
  shown,
}: {
  readonly shown: Extract<ImportState, { readonly phase: 'preview' | 'applying' }>;
}): ReactElement {
  const styles = useStyles();
  const dispatch = useAppDispatch();
  const { commit, cancel } = useImport();
  const site = useSite();
  const empty = isEmptySite(site);
  useFocusReturn();
  const { phase, preview, mode } = shown;
  const { siteName, source, files, outcomes } = preview;
  const outcome = outcomes[mode];
  const usable = outcomes.merge.usable || outcomes.replace.usable;
  const applying = phase === 'applying';
  const slow = useIsSlow(applying);
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) cancel();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>
            {usable
              ? say('import.preview.title', { site: siteName })
              : say('import.preview.nothing')}
          </DialogTitle>
          <DialogContent className={styles.content} tabIndex={0}>
            {shown.phase === 'preview' && shown.failure !== null && (
              <ErrorBar title={say('import.preview.failed')} message={shown.failure} />
            )}
            {usable ? (
              <>
                <Text>{say('import.preview.read', { source })}</Text>
                <NoveltyTable outcome={outcome} />
                {empty ? null : (
                  <Field label={say('import.preview.now', { site: site.name })}>
                    <RadioGroup
                      disabled={applying}
                      value={mode}
                      onChange={(_, { value }) => {
                        dispatch(importModeChosen(value === 'replace' ? 'replace' : 'merge'));
                      }}
                    >
                      <Radio value="merge" label={say('import.preview.merge')} />
                      <Radio value="replace" label={say('import.preview.replace')} />
                    </RadioGroup>
                  </Field>
                )}
              </>
            ) : (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>
                  <MessageBarTitle>{say('import.preview.unusable')}</MessageBarTitle>
                  {say('import.preview.unusableWhy')}
                </MessageBarBody>
              </MessageBar>
            )}
            <ConflictList conflicts={outcome.conflicts} />
            <FileList files={files} />
            <SkippedList skipped={outcome.skipped} />
            <UsualValuesList usualValues={outcome.usualValues} />
          </DialogContent>
          {shown.phase === 'applying' && slow && (
            <ProgressField {...(shown.progress ?? justBegun)} />
          )}
          <DialogActions fluid>
            {usable ? (
              <Button appearance="primary" disabledFocusable={applying} onClick={commit}>
                {mode === 'replace' && !empty
                  ? say('import.preview.commitReplace')
                  : say('import.title')}
              </Button>
            ) : null}
            <Button onClick={cancel}>{usable ? say('import.cancel') : say('import.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
