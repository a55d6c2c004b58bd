import { useRef, type KeyboardEvent } from 'react';
import { typedAhead } from './tree-keys';

/** Letters that follow each other faster than this are one text. */
const PAUSE_MS = 700;

/**
 * Goes to the row whose name starts with what is typed. Answers whether the key was a letter of it;
 * a space is one within a text only.
 */
export function useTypeAhead(
  nameAt: (index: number) => string,
  count: number,
  active: number,
  go: (index: number) => void,
): (event: KeyboardEvent) => boolean {
  const typed = useRef({ text: '', at: 0 });
  return (event) => {
    const { key, timeStamp } = event;
    const continues = timeStamp - typed.current.at < PAUSE_MS;
    const isLetter =
      Array.from(key).length === 1 && (key !== ' ' || (continues && typed.current.text !== ''));
    if (!isLetter || event.ctrlKey || event.metaKey || event.altKey) return false;
    typed.current = { text: continues ? typed.current.text + key : key, at: timeStamp };
    const index = typedAhead(nameAt, count, active, typed.current.text);
    if (index !== null) go(index);
    return true;
  };
}
