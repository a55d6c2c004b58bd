/** The diagram of who protects whom. */
export const diagram = {
  'diagram.notDrawn': 'The diagram could not be drawn as a picture. Export it as SVG instead.',
} as const;
