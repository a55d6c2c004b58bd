import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply';
import type { Command } from '../commands/command';
import { sitesWithCommands } from '../testing/arbitrary-commands';
import { soundSites } from '../testing/arbitrary-sites';
import { deepFreeze } from '../testing/deep-freeze';
import {
  applyChange,
  diffSites,
  isNoChange,
  noChange,
  reverseChange,
  sizeOf,
  squashChanges,
  type Change,
} from './change';
import type { Site } from '../model/site';

/** What the accepted commands did, each with the site that it led to. */
function carryOut(
  site: Site,
  commands: readonly Command[],
): readonly { readonly change: Change; readonly after: Site }[] {
  let reached = site;
  return commands.flatMap((command) => {
    const outcome = apply(reached, command);
    if (!outcome.ok) return [];
    reached = deepFreeze(applyChange(reached, deepFreeze(outcome.value)));
    return [{ change: outcome.value, after: reached }];
  });
}

describe('a change', () => {
  it('taken back gives the site before, step by step, and done again the site after', () => {
    fc.assert(
      fc.property(sitesWithCommands, ([site, commands]) => {
        const steps = carryOut(site, commands);
        const sites = [site, ...steps.map(({ after }) => after)];
        let reached = sites.at(-1) ?? site;
        for (const [index, { change }] of [...steps.entries()].reverse()) {
          reached = applyChange(reached, reverseChange(change));
          expect(reached).toStrictEqual(sites[index]);
        }
        for (const [index, { change }] of steps.entries()) {
          reached = applyChange(reached, change);
          expect(reached).toStrictEqual(sites[index + 1]);
        }
      }),
    );
  });

  it('reversed twice is itself', () => {
    fc.assert(
      fc.property(sitesWithCommands, ([site, commands]) => {
        for (const { change } of carryOut(site, commands)) {
          expect(reverseChange(reverseChange(change))).toStrictEqual(change);
        }
      }),
    );
  });

  it('of several steps squashed does what they do one after the other, and no more', () => {
    fc.assert(
      fc.property(sitesWithCommands, ([site, commands]) => {
        const steps = carryOut(site, commands);
        const last = steps.at(-1)?.after ?? site;
        const squashed = steps.map(({ change }) => change).reduce(squashChanges, noChange);
        expect(applyChange(site, squashed)).toStrictEqual(last);
        expect(squashed).toStrictEqual(diffSites(site, last));
      }),
    );
  });

  it('survives the way through a journal', () => {
    fc.assert(
      fc.property(sitesWithCommands, ([site, commands]) => {
        for (const { change } of carryOut(site, commands)) {
          expect(JSON.parse(JSON.stringify(change))).toStrictEqual(change);
        }
      }),
    );
  });
});

describe('the difference of two sites', () => {
  it('leads from the one to the other and back', () => {
    fc.assert(
      fc.property(soundSites, soundSites, (from, to) => {
        const change = deepFreeze(diffSites(from, to));
        expect(applyChange(from, change)).toStrictEqual(to);
        expect(applyChange(to, reverseChange(change))).toStrictEqual(from);
      }),
    );
  });

  it('is no change between equal sites, in whatever order their properties stand', () => {
    fc.assert(
      fc.property(soundSites, (site) => {
        expect(isNoChange(diffSites(site, backwards(site)))).toBe(true);
        expect(applyChange(site, noChange)).toStrictEqual(site);
      }),
    );
  });

  it('counts as many records as it touches', () => {
    fc.assert(
      fc.property(soundSites, soundSites, (from, to) => {
        const change = diffSites(from, to);
        expect(sizeOf(change) === 0).toBe(isNoChange(change));
        expect(sizeOf(change)).toBe(sizeOf(reverseChange(change)));
      }),
    );
  });
});

/** The same value with the properties of every object in the opposite order. */
function backwards<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  const parts: unknown = Array.isArray(value)
    ? value.map(backwards)
    : Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, part]) => [key, backwards(part)]),
      );
  // Only the order of properties differs, which no type can see.
  return parts as Value;
}
