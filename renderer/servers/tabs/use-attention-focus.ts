import { useEffect, type RefObject } from 'react';
import type { TabId } from '../../../shared/model/fields/tab-id';
import { useAppDispatch, useAppSelector } from '../../state/hooks';
import { attentionGiven } from '../../state/navigation/navigation-slice';

/** Gives the focus to the field that wants the person's eye, once its tab is shown. */
export function useAttentionFocus(
  node: string,
  tab: TabId,
  panel: RefObject<HTMLElement | null>,
): void {
  const dispatch = useAppDispatch();
  const attention = useAppSelector((state) => state.navigation.attention);
  useEffect(() => {
    if (attention?.node !== node || attention.tab !== tab) return;
    const field = panel.current?.querySelector<HTMLElement>(
      `[data-field="${CSS.escape(attention.field)}"]`,
    );
    // A choice between several is no control itself; the one that is chosen is.
    const control = field?.querySelector<HTMLElement>('input:checked') ?? field;
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
    dispatch(attentionGiven());
  }, [attention, node, tab, panel, dispatch]);
}
