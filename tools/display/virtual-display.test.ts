import { describe, expect, it } from 'vitest';
import { hasNoDisplay } from './virtual-display';

describe('whether there is a display', () => {
  it.each([
    ['a bare Linux', 'linux', {}, true],
    ['a Linux with an empty variable', 'linux', { DISPLAY: '' }, true],
    ['an X display', 'linux', { DISPLAY: ':0' }, false],
    ['a Wayland display', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, false],
    ['macOS', 'darwin', {}, false],
    ['Windows', 'win32', {}, false],
  ] as const)('%s', (_machine, platform, environment, expected) => {
    expect(hasNoDisplay(platform, environment)).toBe(expected);
  });
});
