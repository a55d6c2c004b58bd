import { expect, describe, it, vi } from 'vitest';
import { runCommand } from './run-command';

const node = (script: string, timeout?: number) =>
  runCommand(process.execPath, ['-e', script], timeout === undefined ? {} : { timeout });

describe('running a command', () => {
  it('collects what it prints on both streams', async () => {
    const run = await node('console.log("out"); console.error("err")');
    expect(run.failed).toBe(false);
    expect(run.all).toContain('out');
    expect(run.all).toContain('err');
  });

  it('tells its exit code', async () => {
    const run = await node('process.exit(3)');
    expect(run.failed).toBe(true);
    expect(run.shortMessage).toMatch(/exit code 3/);
  });

  it('ends one that hangs', async () => {
    const run = await node('setInterval(() => {}, 1000)', 300);
    expect(run.failed).toBe(true);
    expect(run.shortMessage).toMatch(/timed out after 300 milliseconds/);
  });

  it('tells why it could not be started', async () => {
    const run = await runCommand('no-such-command-here', []);
    expect(run).toMatchObject({ failed: true, code: 'ENOENT' });
    expect(run.exitCode).toBeUndefined();
    expect(run.shortMessage).toContain('no-such-command-here');
  });

  it('finds the commands of the project’s packages', async () => {
    expect((await runCommand('prettier', ['--version'])).all).toMatch(/^\d+\.\d+/);
  });

  it('runs many at the same time without a warning of Node', async () => {
    const warned = vi.fn();
    process.on('warning', warned);
    try {
      await Promise.all(Array.from({ length: 20 }, () => node('')));
      // Node tells of a warning in the next turn.
      await new Promise(setImmediate);
      expect(warned).not.toHaveBeenCalled();
    } finally {
      process.off('warning', warned);
    }
  });
});
