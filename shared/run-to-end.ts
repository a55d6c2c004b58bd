/** Runs work that can be done step by step at once, and returns what it returns. */
export function runToEnd<Value>(steps: Generator<void, Value>): Value {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
