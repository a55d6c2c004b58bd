/**
 * jsdom lays nothing out: everything is 0 px high, so that virtual lists would show nothing.
 * Importing this module gives every element the size of a pane.
 */
const pane = { width: 800, height: 600 } as const;

for (const [property, size] of [
  ['offsetWidth', pane.width],
  ['offsetHeight', pane.height],
  ['clientWidth', pane.width],
  ['clientHeight', pane.height],
] as const) {
  Object.defineProperty(HTMLElement.prototype, property, { configurable: true, get: () => size });
}
