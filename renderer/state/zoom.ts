/** The steps of the zoom, as browsers have them; up to 2, at which everything must still be usable. */
export const zoomSteps = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** The next larger step, or the largest. */
export function nextZoom(zoomFactor: number): number {
  return zoomSteps.find((step) => step > zoomFactor) ?? 2;
}

/** The next smaller step, or the smallest. */
export function previousZoom(zoomFactor: number): number {
  return zoomSteps.findLast((step) => step < zoomFactor) ?? 0.5;
}
