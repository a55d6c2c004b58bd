import { describe, expect, it } from 'vitest';
import { endingInWords, runCommand, succeeded } from './run-command';

const node = (script: string, timeoutMs?: number) =>
  runCommand(process.execPath, ['-e', script], timeoutMs === undefined ? {} : { timeoutMs });

describe('running a command', () => {
  it('collects what it prints on both streams', async () => {
    const run = await node('console.log("out"); console.error("err")');
    expect(succeeded(run)).toBe(true);
    expect(run.output).toContain('out\n');
    expect(run.output).toContain('err\n');
  });

  it('tells its exit code', async () => {
    const run = await node('process.exit(3)');
    expect(succeeded(run)).toBe(false);
    expect(endingInWords(run)).toBe('exit code 3');
  });

  it('ends one that hangs', async () => {
    expect(endingInWords(await node('setInterval(() => {}, 1000)', 300))).toBe(
      'did not end in time',
    );
  });

  it('tells why it could not be started', async () => {
    const run = await runCommand('no-such-command-here', []);
    expect(run).toMatchObject({ outcome: 'notStarted', output: '' });
  });
});
