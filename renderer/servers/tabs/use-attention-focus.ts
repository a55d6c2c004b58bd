import { useEffect, type RefObject } from 'react';
import { useAttention, useDraftStore } from '../../state/drafts/drafts-context';

/** Gives the focus to the field that wants the person's eye, once its tab is shown. */
export function useAttentionFocus(
  node: string,
  tab: string,
  panel: RefObject<HTMLElement | null>,
): void {
  const attention = useAttention();
  const store = useDraftStore();
  useEffect(() => {
    if (attention?.node !== node || attention.tab !== tab) return;
    const field = panel.current?.querySelector<HTMLElement>(
      `[data-field="${CSS.escape(attention.field)}"]`,
    );
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
    store.callAttention(null);
  }, [attention, node, tab, panel, store]);
}
