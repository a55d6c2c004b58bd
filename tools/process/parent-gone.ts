/**
 * Calls back once the npm that runs this script has been killed: it takes its shell along, but not
 * what the shell has started. Returns how to stop watching. Outside npm there is nothing to watch:
 * whoever started this may well end before it.
 */
export function onNpmGone(callback: () => void): () => void {
  if (process.env.npm_lifecycle_event === undefined) return () => undefined;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    callback();
  }, 1000);
  watch.unref();
  return () => {
    clearInterval(watch);
  };
}
