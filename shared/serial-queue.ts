/** Runs one task at a time, in the order in which they were handed in. */
export class SerialQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** What the task returns or throws; a task that throws does not stop those after it. */
  run<Value>(task: () => Promise<Value>): Promise<Value> {
    const outcome = this.#last.then(task);
    this.#last = outcome.catch(() => undefined);
    return outcome;
  }
}
