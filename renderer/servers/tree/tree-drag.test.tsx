import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { failoverGroupIdOf } from '../../../shared/testing/records';
import { harbour, northWing, southWing } from '../../../shared/testing/sites';
import { dragOver, type Drag } from '../../testing/drag';
import { renderApp } from '../../testing/render-app';

const openTree = () =>
  renderApp({
    settings: {
      expandedNodes: [
        'servers',
        'recordingServers',
        'failoverServers',
        `failoverGroup:${failoverGroupIdOf(1)}`,
        `failoverGroup:${failoverGroupIdOf(2)}`,
      ],
    },
  });

const row = (name: string): HTMLElement =>
  screen.getByRole('treeitem', { name: new RegExp(`^${name}(,|$)`) });

const hover = (from: string, to: string, half?: 'upper' | 'lower'): Promise<Drag> =>
  dragOver(row(from), row(to), half);

describe('dragging failover recording servers', () => {
  test('between the members of another group', async () => {
    const { client } = await openTree();
    const drag = await hover('FRS-01', 'FRS-03', 'upper');
    expect(drag.possible).toBe(true);
    expect(screen.getByText('Move FRS-01 to position 1 in South wing')).toBeInTheDocument();
    drag.letGo();
    await waitFor(() => {
      expect(row('FRS-01')).toHaveAccessibleName('FRS-01, position 1 of 2 in South wing');
    });
    expect(client.site().failoverGroups[northWing]?.members).toHaveLength(1);
  });

  test('onto a group, to the end of its sequence', async () => {
    await openTree();
    const drag = await hover('FRS-05', 'South wing');
    drag.letGo();
    await waitFor(() => {
      expect(row('FRS-05')).toHaveAccessibleName('FRS-05, position 2 of 2 in South wing');
    });
  });

  test('out of a group, onto Failover Servers', async () => {
    const { client } = await openTree();
    const drag = await hover('FRS-03', 'Failover Servers');
    drag.letGo();
    await waitFor(() => {
      expect(row('FRS-03')).toHaveAccessibleName('FRS-03, not assigned');
    });
    expect(client.site().failoverGroups[southWing]?.members).toEqual([]);
  });

  test('onto a recording server, in place of its hot standby, which is told', async () => {
    await openTree();
    const drag = await hover('FRS-05', 'RS-03');
    expect(screen.getByText(/in place of FRS-04/)).toBeInTheDocument();
    drag.letGo();
    await waitFor(() => {
      expect(row('RS-03')).toHaveAccessibleName('RS-03, hot standby FRS-05');
    });
    expect(
      await screen.findByText('It has replaced FRS-04, which is not assigned now.'),
    ).toBeInTheDocument();
  });
});

describe('a drop that is not possible', () => {
  test.each([
    ['FRS-01', 'RS-04', /A grouped server cannot be a hot standby\./],
    ['FRS-04', 'South wing', /FRS-04 is the hot standby of RS-03/],
    ['FRS-04', 'RS-04', /A hot standby serves one recording server only\./],
    ['FRS-05', 'FRS-06', /FRS-05 is there already\./],
    ['FRS-01', 'Recording Servers', /Drop it on a failover group/],
  ])('%s on %s: the reason shows while hovering', async (from, to, reason) => {
    const { client } = await openTree();
    const drag = await hover(from, to);
    expect(drag.possible).toBe(false);
    expect(screen.getByText(reason)).toBeInTheDocument();
    drag.giveUp();
    expect(screen.queryByText(reason)).toBeNull();
    expect(client.site()).toBe(harbour);
  });

  test('is not even begun with what is no failover recording server', async () => {
    await openTree();
    expect(row('RS-01')).not.toHaveAttribute('draggable', 'true');
    const drag = await hover('North wing', 'South wing');
    expect(drag.possible).toBe(false);
  });
});

test('a server that is dropped on a closed group stays selected, and can be seen', async () => {
  const { user } = await renderApp({
    settings: { expandedNodes: ['servers', 'failoverServers'] },
  });
  await user.click(row('FRS-05'));
  const drag = await hover('FRS-05', 'South wing');
  drag.letGo();
  await waitFor(() => {
    expect(row('FRS-05')).toHaveAccessibleName('FRS-05, position 2 of 2 in South wing');
  });
  expect(row('FRS-05')).toHaveAttribute('aria-selected', 'true');
});
