/** So long a slice goes on with further steps, in milliseconds: about half a frame. */
const SLICE_MS = 8;

/**
 * Runs work step by step and lets the window paint and take keys in between. `onDone` gets what the
 * work has returned; the function that is returned gives the work up.
 */
export function runInSlices<Value>(
  steps: Generator<void, Value>,
  onDone: (value: Value) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const slice = (): void => {
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done === true) {
        onDone(step.value);
        return;
      }
    } while (performance.now() < end);
    timer = setTimeout(slice);
  };
  timer = setTimeout(slice);
  return () => {
    clearTimeout(timer);
  };
}
