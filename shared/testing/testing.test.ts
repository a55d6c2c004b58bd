import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply';
import { checkInvariants } from '../commands/invariants';
import { siteSchema } from '../model/site';
import { commands } from './arbitrary-commands';
import { soundSites } from './arbitrary-sites';
import { deepFreeze } from './deep-freeze';
import { harbour } from './sites';

describe('what tests are made of', () => {
  it('is sound: every arbitrary site, and the small one', () => {
    expect(checkInvariants(harbour)).toStrictEqual([]);
    fc.assert(
      fc.property(soundSites, (site) => {
        expect(checkInvariants(site)).toStrictEqual([]);
        expect(siteSchema.parse(site)).toStrictEqual(site);
      }),
    );
  });

  it('meets every kind of command both accepted and refused', () => {
    const seen = new Set<string>();
    const drawn = fc.sample(fc.tuple(soundSites, commands), { numRuns: 5000, seed: 1 });
    for (const [site, command] of drawn) {
      seen.add(`${command.type} ${apply(site, command).ok ? 'accepted' : 'refused'}`);
    }
    const types = new Set([...seen].map((entry) => entry.split(' ')[0]));
    const alwaysAccepted = ['finding.ignore', 'site.setTargets'];
    const alwaysRefused = ['finding.heed', 'scenario.remove', 'validation.remove'];
    for (const type of types) {
      if (type === undefined) continue;
      expect(seen.has(`${type} accepted`), type).toBe(!alwaysRefused.includes(type));
      expect(seen.has(`${type} refused`), type).toBe(!alwaysAccepted.includes(type));
    }
  });

  it('throws when somebody writes into it', () => {
    const frozen = deepFreeze({ list: [{ name: 'x' }] });
    expect(() => {
      Object.assign(frozen.list[0] ?? {}, { name: 'y' });
    }).toThrow(TypeError);
  });
});
