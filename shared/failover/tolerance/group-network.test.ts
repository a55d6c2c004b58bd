import { describe, expect, it } from 'vitest';
import { groupedSite, numbersOf, withDisabled } from '../testing/grouped-site';
import { groupNetwork, othersIn, othersInAll } from './group-network';

describe('the network of groups', () => {
  it('puts recording servers with the same groups into one class', () => {
    const site = groupedSite([1, 2], [[1, 2], [2, 1], [1, 2], [1], [2]]);
    expect(classesOf(site)).toEqual(['1>2: 1,3', '1: 4', '2>1: 2', '2: 5']);
  });

  it('sees through groups that have no enabled member', () => {
    const site = withDisabled(groupedSite([1, 2], [[1, 2], [2, 1], [2], [1]]), 1);
    expect(classesOf(site)).toEqual(['2: 1,2,3']);
  });

  it('leaves out recording servers that count on no group', () => {
    expect(classesOf(groupedSite([1], ['none', 'hotStandby', [1]]))).toEqual(['1: 3']);
  });

  it('tells each group which classes ask it first and which get to it from another', () => {
    const { classes } = groupNetwork(groupedSite([1, 2], [[1, 2], [1]]));
    const [both, alone] = classes;
    expect(both?.first.own).toEqual([both, alone]);
    expect(both?.second?.overflow).toEqual([both]);
    expect(both?.second?.own).toEqual([]);
    expect(both?.first.overflow).toEqual([]);
  });

  it('counts the servers beside one that is kept for last', () => {
    const { classes } = groupNetwork(groupedSite([1, 2], [[1, 2], [1, 2], [1]]));
    const [both, alone] = classes;
    if (both === undefined || alone === undefined) throw new Error('There are two classes.');
    expect([othersIn(both, both), othersIn(both, alone)]).toEqual([1, 2]);
    expect([othersInAll(classes, both), othersInAll(classes, alone)]).toEqual([2, 2]);
    expect(othersInAll([alone], both)).toBe(1);
  });
});

/** The classes as "capacity of the first group > that of the second: numbers of the servers". */
function classesOf(site: Parameters<typeof groupNetwork>[0]): readonly string[] {
  return groupNetwork(site).classes.map(({ first, second, servers }) => {
    const groups = [first, second].flatMap((group) => (group === null ? [] : [group.capacity]));
    return `${groups.join('>')}: ${numbersOf(servers).join(',')}`;
  });
}
