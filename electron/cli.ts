#!/usr/bin/env node
import { run } from './cli/run';

// `exitCode` and not `exit()`, which would cut off what is still being written to a pipe.
process.exitCode = await run(
  process.argv.slice(2),
  {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  },
  new Date(),
);
