import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowImport24Regular } from '@fluentui/react-icons';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { say } from '../kit/say';
import { useClient } from '../state/hooks';
import { useImport } from './use-import';

const useStyles = makeStyles({
  overlay: {
    position: 'fixed',
    inset: tokens.spacingHorizontalS,
    zIndex: 2000,
    display: 'grid',
    placeContent: 'center',
    justifyItems: 'center',
    gap: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.96,
    border: `2px dashed ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    // Else it would be what the pointer is over, and the drag would seem to have left the window.
    pointerEvents: 'none',
  },
});

/** Takes files that are dropped anywhere on the window, exports and site files alike. */
export function DropFiles({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const hovering = useFileDrop();
  return (
    <>
      {children}
      {hovering ? (
        <div className={styles.overlay} role="status">
          <ArrowImport24Regular />
          <Text size={500} weight="semibold">
            {say('import.drop.title')}
          </Text>
          <Text>{say('import.drop.explained')}</Text>
        </div>
      ) : null}
    </>
  );
}

/** Whether files are being dragged over the window; what is dropped is imported. */
function useFileDrop(): boolean {
  const client = useClient();
  const { start } = useImport();
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setHovering(true);
    };
    const onLeave = (event: DragEvent): void => {
      // Between elements of the window there is one that is entered; outside of it there is none.
      if (event.relatedTarget === null) setHovering(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      // A file that is dropped on a page would otherwise replace the page.
      event.preventDefault();
      setHovering(false);
      const paths = client.pathsOf([...(event.dataTransfer?.files ?? [])]);
      if (paths.length > 0) start({ kind: 'dropped', paths: [...paths] });
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, [client, start]);
  return hovering;
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
