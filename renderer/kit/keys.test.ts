import { describe, expect, it } from 'vitest';
import { isAnyPressed, isPressed, type KeyPress } from './keys';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});
const ctrlKey = true;
const shiftKey = true;

describe('a shortcut', () => {
  it('is its key with exactly what is held with it', () => {
    expect(isPressed(press('S', { ctrlKey, shiftKey }), 'Ctrl+Shift+S')).toBe(true);
    expect(isPressed(press('s', { ctrlKey }), 'Ctrl+Shift+S')).toBe(false);
    expect(isPressed(press('s', { ctrlKey, altKey: true }), 'Ctrl+S')).toBe(false);
    expect(isPressed(press('s'), 'Ctrl+S')).toBe(false);
  });

  it('may be an arrow, as it stands on the keyboard', () => {
    expect(isPressed(press('ArrowLeft', { altKey: true }), 'Alt+←')).toBe(true);
    expect(isPressed(press('ArrowRight', { altKey: true }), 'Alt+←')).toBe(false);
  });

  it('with plus or minus does not ask whether the keyboard needs Shift for it', () => {
    expect(isPressed(press('+', { ctrlKey, shiftKey }), 'Ctrl+Plus')).toBe(true);
    expect(isPressed(press('=', { ctrlKey }), 'Ctrl+Plus')).toBe(true);
    expect(isPressed(press('_', { ctrlKey, shiftKey }), 'Ctrl+Minus')).toBe(true);
  });

  it('is one of several', () => {
    expect(isAnyPressed(press('y', { ctrlKey }), ['Ctrl+Z', 'Ctrl+Y'])).toBe(true);
    expect(isAnyPressed(press('x', { ctrlKey }), ['Ctrl+Z', 'Ctrl+Y'])).toBe(false);
  });
});
