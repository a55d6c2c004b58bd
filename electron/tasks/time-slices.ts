/** About half a frame at 60 Hz: long work in such slices leaves the windows responsive. */
const SLICE_MS = 8;

/**
 * A pause to await between the steps of long work: it returns at once while the current slice of
 * time lasts, and otherwise lets everything else that waits have its turn.
 */
export function timeSlices(): () => Promise<void> {
  let end = performance.now() + SLICE_MS;
  return async () => {
    if (performance.now() < end) return;
    await new Promise((resume) => setImmediate(resume));
    end = performance.now() + SLICE_MS;
  };
}
