import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failure } from '../../../../shared/ipc/result';
import { prose } from '../../../../shared/testing/in-english';
import {
  aFailoverGroup,
  aFailoverRecorder,
  failoverGroupIdOf,
  failoverRecorderIdOf,
} from '../../../../shared/testing/records';
import { aSite, harbour } from '../../../../shared/testing/sites';
import { renderNode, type RenderedNode } from '../../../testing/render-node';

const north = failoverGroupIdOf(1);

const fourMembers = aSite({
  failoverRecorders: [1, 2, 3, 4].map((number) => aFailoverRecorder(number)),
  failoverGroups: [aFailoverGroup(1, { members: [1, 2, 3, 4].map(failoverRecorderIdOf) })],
});

const sequence = (): readonly string[] =>
  within(screen.getByRole('listbox', { name: 'Failover sequence' }))
    .getAllByRole('option')
    .map((option) => /FRS-\d+/.exec(option.textContent)?.[0] ?? '');
const member = (name: string): HTMLElement => screen.getByRole('option', { name: RegExp(name) });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

function renderSequence(site = fourMembers): Promise<RenderedNode> {
  return renderNode({ kind: 'failoverGroup', id: north }, { tab: 'sequence', site });
}

async function expectSequence(...names: readonly string[]): Promise<void> {
  await waitFor(() => {
    expect(sequence()).toEqual(names);
  });
}

describe('the sequence of a group', () => {
  it.each([
    ['Up', 1, ['FRS-01', 'FRS-03', 'FRS-02', 'FRS-04']],
    ['Down', 3, ['FRS-01', 'FRS-02', 'FRS-04', 'FRS-03']],
    ['To top', 0, ['FRS-03', 'FRS-01', 'FRS-02', 'FRS-04']],
    ['To bottom', 3, ['FRS-01', 'FRS-02', 'FRS-04', 'FRS-03']],
  ])('changes with %s by one command that is sent at once', async (label, position, order) => {
    const { user, client } = await renderSequence();
    await user.click(member('FRS-03'));
    await user.click(button(label));
    await expectSequence(...order);
    expect(client.requestsTo('site.execute')).toEqual([
      {
        commands: [
          {
            type: 'failoverRecorder.move',
            id: failoverRecorderIdOf(3),
            failoverGroup: north,
            position,
          },
        ],
      },
    ]);
    expect(
      screen.getByText(`FRS-03 is now at position ${order.indexOf('FRS-03') + 1} of 4.`),
    ).toBeInTheDocument();
  });

  it('lets each move start from where the one before has ended, however fast they come', async () => {
    const { user, client } = await renderSequence();
    const letThrough = client.hold('site.execute');
    await user.click(member('FRS-04'));
    await user.click(button('Up'));
    await user.click(button('Up'));
    await user.click(button('Up'));
    letThrough();
    await expectSequence('FRS-04', 'FRS-01', 'FRS-02', 'FRS-03');
    expect(button('Up')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Up')).toHaveFocus();
  });

  it('changes with Ctrl+Shift+arrow, and the focus goes with the member', async () => {
    const { user } = await renderSequence();
    await user.click(member('FRS-02'));
    await user.keyboard('{Control>}{Shift>}{ArrowDown}{ArrowDown}{/Shift}{/Control}');
    await expectSequence('FRS-01', 'FRS-03', 'FRS-04', 'FRS-02');
    expect(member('FRS-02')).toHaveFocus();
  });

  it('has nothing to move before a member is selected', async () => {
    await renderSequence();
    expect(button('Up')).toHaveAttribute('aria-disabled', 'true');
    expect(button('To bottom')).toHaveAttribute('aria-disabled', 'true');
  });

  it('says in place why a move could not be kept', async () => {
    const { user, client } = await renderSequence();
    const message = 'The disk is full.';
    client.answer('site.execute', () => failure({ code: 'notDurable', message: prose(message) }));
    await user.click(member('FRS-02'));
    await user.click(button('Up'));
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    expect(sequence()).toEqual(['FRS-01', 'FRS-02', 'FRS-03', 'FRS-04']);
  });
});

describe('the dialog for the members', () => {
  const choice = (list: string, name: string): HTMLElement =>
    within(screen.getByRole('listbox', { name: list })).getByRole('option', { name: RegExp(name) });

  it('changes who is in the group in one gesture', async () => {
    const { user, client } = await renderSequence(harbour);
    await user.click(button('Edit members…'));
    await user.dblClick(choice('Available', 'FRS-05'));
    await user.click(choice('Available', 'FRS-03'));
    expect(choice('Available', 'FRS-03')).toHaveTextContent('In South wing');
    await user.click(button('Add'));
    await user.click(choice('Members', 'FRS-01'));
    await user.click(button('Remove'));
    await user.click(button('Apply'));
    await expectSequence('FRS-02', 'FRS-05', 'FRS-03');
    expect(client.requestsTo('site.execute')).toHaveLength(1);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('shows a hot standby with the reason why it cannot be a member', async () => {
    const { user, client } = await renderSequence(harbour);
    await user.click(button('Edit members…'));
    const hotStandby = choice('Available', 'FRS-04');
    expect(hotStandby).toHaveAttribute('aria-disabled', 'true');
    expect(hotStandby).toHaveTextContent('FRS-04 is the hot standby of RS-03.');
    await user.dblClick(hotStandby);
    await user.click(button('Apply'));
    expect(client.requestsTo('site.execute')).toEqual([]);
  });

  it('finds servers by name, and adds them with Enter', async () => {
    const { user } = await renderSequence(harbour);
    await user.click(button('Edit members…'));
    await user.type(screen.getByRole('searchbox', { name: 'Filter the available servers' }), '06');
    const options = within(screen.getByRole('listbox', { name: 'Available' }));
    expect(options.getAllByRole('option')).toHaveLength(1);
    await user.click(choice('Available', 'FRS-06'));
    await user.keyboard('{Enter}');
    await user.click(button('Apply'));
    await expectSequence('FRS-01', 'FRS-02', 'FRS-06');
  });
});
