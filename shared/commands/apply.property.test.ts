import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, isNoChange } from '../change/change';
import { english } from '../messages/en/english';
import { listOf, type Site } from '../model/site';
import { commands, sitesWithCommands, statuses } from '../testing/arbitrary-commands';
import { soundSites } from '../testing/arbitrary-sites';
import { deepFreeze } from '../testing/deep-freeze';
import { inEnglish, refusalInEnglish } from '../testing/in-english';
import { apply, applyAll } from './apply';
import { commandSchema, type Command } from './command';
import { describe as describeCommands } from './describe';
import { checkInvariants } from './invariants';
import { statedOf } from '../change/stated';
import { createMergeNotes } from './merge/merge-notes';
import { mergeStated } from './merge/merge-stated';

/** The site after the commands, in which the refused ones did nothing. */
function after(site: Site, sequence: readonly Command[]): Site {
  return sequence.reduce((reached, command) => {
    const outcome = apply(reached, deepFreeze(command));
    return outcome.ok ? deepFreeze(applyChange(reached, outcome.value)) : reached;
  }, site);
}

describe('any sequence of commands', () => {
  it('leaves a sound site sound', () => {
    fc.assert(
      fc.property(sitesWithCommands, ([site, sequence]) => {
        expect(checkInvariants(after(site, sequence))).toStrictEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the site it started from untouched', () => {
    fc.assert(
      fc.property(sitesWithCommands, ([site, sequence]) => {
        const before = structuredClone(site);
        after(site, sequence);
        expect(site).toStrictEqual(before);
      }),
    );
  });

  it('as one gesture does what the commands do one after the other, or nothing', () => {
    fc.assert(
      fc.property(sitesWithCommands, ([site, sequence]) => {
        const sound = acceptedOf(site, sequence);
        const outcome = applyAll(site, deepFreeze(sound));
        const reached = after(site, sound);
        if (outcome.ok) {
          expect(applyChange(site, outcome.value)).toStrictEqual(reached);
          expect(isNoChange(outcome.value)).toBe(false);
        } else {
          expect(outcome.refusals.map(({ code }) => code)).toStrictEqual(['nothingToDo']);
          expect(reached).toStrictEqual(site);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('as one gesture is refused with the reasons of the first refused command', () => {
    fc.assert(
      fc.property(sitesWithCommands, commands, ([site, sequence], last) => {
        const sound = acceptedOf(site, sequence);
        const alone = apply(after(site, sound), last);
        if (!alone.ok) expect(applyAll(site, [...sound, last])).toStrictEqual(alone);
      }),
      { numRuns: 300 },
    );
  });
});

describe('any single command', () => {
  it('is refused only with known codes and whole sentences', () => {
    fc.assert(
      fc.property(soundSites, commands, statuses, (site, command, status) => {
        const outcome = apply(site, command, status);
        if (outcome.ok) return;
        expect(outcome.refusals.length).toBeGreaterThan(0);
        for (const refusal of outcome.refusals) {
          expect(english).toHaveProperty([`refusal.${refusal.code}`]);
          expect(refusalInEnglish(refusal)).toMatch(/^\S.*\.$/s);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is never allowed more while servers are taken over', () => {
    fc.assert(
      fc.property(soundSites, commands, statuses, (site, command, status) => {
        const quiet = apply(site, command);
        const busy = apply(site, command, status);
        if (busy.ok) expect(busy).toStrictEqual(quiet);
      }),
      { numRuns: 500 },
    );
  });

  it('passes the schema and comes out of it as it went in', () => {
    fc.assert(
      fc.property(commands, (command) => {
        if (command.type === 'site.import') return;
        expect(commandSchema.parse(command)).toStrictEqual(command);
      }),
      { numRuns: 500 },
    );
  });

  it('has a name for undo and history', () => {
    fc.assert(
      fc.property(soundSites, commands, (site, command) => {
        expect(inEnglish(describeCommands(site, [command]))).toMatch(/^[A-Z]/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a merge of two sound sites', () => {
  const merge = (site: Site, incoming: Site): Site =>
    mergeStated(site, statedOf(incoming), createMergeNotes());

  it('breaks no rule, so that the import is accepted', () => {
    fc.assert(
      fc.property(soundSites, soundSites, (site, incoming) => {
        const merged = merge(site, incoming);
        expect(checkInvariants(merged)).toStrictEqual([]);
        const command = { type: 'site.import', site: merged, mode: 'merge', from: 'x' } as const;
        const outcome = apply(site, command);
        expect(outcome.ok && applyChange(site, outcome.value)).toStrictEqual(merged);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every record of both, and lets the incoming one win', () => {
    fc.assert(
      fc.property(soundSites, soundSites, (site, incoming) => {
        const merged = merge(site, incoming);
        expect(merged.recordingServers).toMatchObject(incoming.recordingServers);
        expect(Object.keys(merged.recordingServers).toSorted()).toStrictEqual(
          Object.keys({ ...site.recordingServers, ...incoming.recordingServers }).toSorted(),
        );
        for (const { id, members } of listOf(incoming.failoverGroups)) {
          expect(merged.failoverGroups[id]?.members).toStrictEqual(members);
        }
        expect(Object.keys(merged.failoverGroups).toSorted()).toStrictEqual(
          Object.keys({ ...site.failoverGroups, ...incoming.failoverGroups }).toSorted(),
        );
      }),
    );
  });

  it('with itself changes nothing', () => {
    fc.assert(
      fc.property(soundSites, (site) => {
        expect(merge(site, site)).toStrictEqual(site);
      }),
    );
  });
});

/** Those of the commands that are accepted when the ones before them have been carried out. */
function acceptedOf(site: Site, sequence: readonly Command[]): readonly Command[] {
  return sequence.reduce<readonly Command[]>((sound, command) => {
    const outcome = apply(after(site, sound), command);
    return outcome.ok ? [...sound, command] : sound;
  }, []);
}
