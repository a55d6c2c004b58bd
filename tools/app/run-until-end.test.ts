import { describe, expect, it } from 'vitest';
import { runUntilEnd } from './run-until-end';

const node = (script: string): Promise<number> => runUntilEnd(process.execPath, ['-e', script]);

describe('running the client in the foreground', () => {
  it('passes its exit code on', async () => {
    expect(await node('process.exit(7)')).toBe(7);
  });

  it('turns a death by signal into a failure', async () => {
    expect(await node('process.kill(process.pid, "SIGKILL")')).not.toBe(0);
  });

  it('tells why it could not be started', async () => {
    await expect(runUntilEnd('no-such-client', [])).rejects.toThrow(
      /no-such-client could not be started/,
    );
  });
});
