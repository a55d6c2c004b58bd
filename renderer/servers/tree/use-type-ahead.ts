import { useRef, type KeyboardEvent } from 'react';
import { entryName, type TreeEntry } from './tree-entries';
import { typedAhead } from './tree-keys';
import type { ActiveRow } from './use-active-row';

/** Letters that follow each other faster than this are one text. */
const PAUSE_MS = 700;

/** Goes to the row whose name starts with what is typed. Answers whether the key was a letter of it. */
export function useTypeAhead(
  entries: readonly TreeEntry[],
  activeIndex: number,
  active: ActiveRow,
): (event: KeyboardEvent) => boolean {
  const typed = useRef({ text: '', at: 0 });
  return (event) => {
    const { key, timeStamp } = event;
    const continues = timeStamp - typed.current.at < PAUSE_MS;
    const isLetter =
      Array.from(key).length === 1 && (key !== ' ' || (continues && typed.current.text !== ''));
    if (!isLetter || event.ctrlKey || event.metaKey || event.altKey) return false;
    typed.current = { text: continues ? typed.current.text + key : key, at: timeStamp };
    const nameAt = (index: number): string => {
      const entry = entries[index];
      return entry === undefined ? '' : entryName(entry);
    };
    const index = typedAhead(nameAt, entries.length, activeIndex, typed.current.text);
    const entry = index === null ? undefined : entries[index];
    if (entry !== undefined) active.go(entry);
    return true;
  };
}
