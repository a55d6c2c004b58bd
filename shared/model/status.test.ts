import { describe, expect, it } from 'vitest';
import { failoverRecorderIdOf as frs, recordingServerIdOf as rs } from '../testing/records';
import { isStandingIn, quietStatus } from './status';

describe('a failover recording server stands in', () => {
  it('for whom the status says, and for nobody while all is quiet', () => {
    const status = { takenOver: new Map([[rs(1), frs(2)]]) };
    expect(isStandingIn(status, frs(2))).toBe(true);
    expect(isStandingIn(status, frs(1))).toBe(false);
    expect(isStandingIn(quietStatus, frs(2))).toBe(false);
  });
});
