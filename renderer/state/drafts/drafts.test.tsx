import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failure } from '../../../shared/ipc/result';
import { prose } from '../../../shared/testing/in-english';
import { failoverGroupIdOf, failoverRecorderIdOf } from '../../../shared/testing/records';
import { renderNode, type RenderedNode } from '../../testing/render-node';

const portSentence = 'Enter a whole number from 1 to 65535.';
const frs1 = { kind: 'failoverRecorder', id: failoverRecorderIdOf(1) } as const;
const frs2 = { kind: 'failoverRecorder', id: failoverRecorderIdOf(2) } as const;

const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });
const tab = (name: string): HTMLElement => screen.getByRole('tab', { name });
const save = (): HTMLElement => screen.getByRole('button', { name: 'Save' });

async function retype({ user }: RenderedNode, name: string, text: string): Promise<void> {
  await user.clear(field(name));
  if (text !== '') await user.type(field(name), text);
}

describe('the draft of a node', () => {
  it.each(['65536', '0', 'abc', '', '1e3', '-1'])(
    'refuses the port %j under its field, and Save sends nothing',
    async (port) => {
      const rendered = await renderNode(frs1);
      await retype(rendered, 'UDP port', port);
      expect(screen.queryByText(portSentence)).not.toBeInTheDocument();
      await rendered.user.click(save());
      expect(screen.getByText(portSentence)).toBeInTheDocument();
      expect(field('UDP port')).toHaveAccessibleDescription(expect.stringContaining(portSentence));
      expect(field('UDP port')).toBeInvalid();
      expect(field('UDP port')).toHaveFocus();
      expect(rendered.client.requestsTo('site.execute')).toEqual([]);
    },
  );

  it('shows the problem of a field once the person has left it', async () => {
    const rendered = await renderNode(frs1);
    await retype(rendered, 'Name', '');
    expect(screen.queryByText('Enter a name.')).not.toBeInTheDocument();
    await rendered.user.tab();
    expect(screen.getByText('Enter a name.')).toBeInTheDocument();
    await rendered.user.type(field('Name'), 'Quay');
    expect(screen.queryByText('Enter a name.')).not.toBeInTheDocument();
  });

  it('marks the tab, and no longer once the field is typed back', async () => {
    const rendered = await renderNode(frs1);
    expect(save()).toHaveAttribute('aria-disabled', 'true');
    await rendered.user.type(field('Name'), 'x');
    expect(tab('Info, unsaved')).toBeInTheDocument();
    expect(screen.getByText('Unsaved changes on Info')).toBeInTheDocument();
    expect(rendered.store.getState().ui.unsavedNodes).toEqual([
      `failoverRecorder:${failoverRecorderIdOf(1)}`,
    ]);
    await rendered.user.type(field('Name'), '{Backspace}');
    expect(tab('Info')).toBeInTheDocument();
    expect(save()).toHaveAttribute('aria-disabled', 'true');
    expect(rendered.store.getState().ui.unsavedNodes).toEqual([]);
  });

  it('saves all its tabs as one command, and is gone then', async () => {
    const rendered = await renderNode(frs1);
    await retype(rendered, 'Name', 'Quay 1');
    await rendered.user.click(tab('Multicast'));
    await retype(rendered, 'IP address', '10.0.0.7');
    await rendered.user.click(save());
    expect(rendered.client.requestsTo('site.execute')).toEqual([
      {
        commands: [
          {
            type: 'failoverRecorder.edit',
            id: failoverRecorderIdOf(1),
            changes: { name: 'Quay 1', multicastServerAddress: '10.0.0.7' },
          },
        ],
      },
    ]);
    await waitFor(() => {
      expect(tab('Multicast')).toBeInTheDocument();
    });
    expect(screen.getByRole('heading', { name: 'Quay 1' })).toBeInTheDocument();
    expect(save()).toHaveAttribute('aria-disabled', 'true');
  });

  it('survives a change of node', async () => {
    const rendered = await renderNode(frs1);
    await retype(rendered, 'Description', 'for the quay');
    rendered.select(frs2);
    expect(field('Description')).toHaveValue('');
    rendered.select(frs1);
    expect(field('Description')).toHaveValue('for the quay');
  });

  it('lets what changes elsewhere show through where nothing was typed', async () => {
    const rendered = await renderNode(frs1);
    await retype(rendered, 'Name', 'Mine');
    rendered.client.execute([
      {
        type: 'failoverRecorder.edit',
        id: failoverRecorderIdOf(1),
        changes: { name: 'Theirs', udpPort: 9000 },
      },
    ]);
    expect(field('UDP port')).toHaveValue('9000');
    expect(field('Name')).toHaveValue('Mine');
    expect(screen.getByRole('heading', { name: 'Theirs' })).toBeInTheDocument();
  });

  it('is no draft any more once the same change has come from elsewhere', async () => {
    const rendered = await renderNode(frs1);
    await retype(rendered, 'UDP port', '9000');
    rendered.client.execute([
      { type: 'failoverRecorder.edit', id: failoverRecorderIdOf(1), changes: { udpPort: 9000 } },
    ]);
    expect(tab('Info')).toBeInTheDocument();
    expect(rendered.store.getState().ui.unsavedNodes).toEqual([]);
  });

  it('does not count while its record is removed, and is back after an undo', async () => {
    const rendered = await renderNode({ kind: 'failoverGroup', id: failoverGroupIdOf(1) });
    await retype(rendered, 'Description', 'by the gate');
    rendered.client.execute([
      { type: 'failoverGroup.remove', id: failoverGroupIdOf(1), clearReferences: true },
    ]);
    expect(rendered.store.getState().ui.unsavedNodes).toEqual([]);
    await rendered.client.request('site.undo', {});
    await waitFor(() => {
      expect(rendered.store.getState().ui.unsavedNodes).toHaveLength(1);
    });
    rendered.select({ kind: 'failoverGroup', id: failoverGroupIdOf(1) });
    expect(field('Description')).toHaveValue('by the gate');
  });

  it('goes away with Discard', async () => {
    const rendered = await renderNode(frs1);
    await retype(rendered, 'Name', 'Mine');
    await rendered.user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(field('Name')).toHaveValue('FRS-01');
    expect(tab('Info')).toBeInTheDocument();
  });

  it('comes to nothing when only blanks were typed around a name', async () => {
    const rendered = await renderNode(frs1);
    await rendered.user.type(field('Name'), '  ');
    await rendered.user.click(save());
    expect(rendered.client.requestsTo('site.execute')).toEqual([]);
    await waitFor(() => {
      expect(field('Name')).toHaveValue('FRS-01');
    });
  });

  it('stays, with the reason in place, when it cannot be written to disk', async () => {
    const rendered = await renderNode(frs1);
    const message = 'The disk is full. The change was not kept.';
    rendered.client.answer('site.execute', () =>
      failure({ code: 'notDurable', message: prose(message) }),
    );
    await retype(rendered, 'Name', 'Quay 1');
    await rendered.user.click(save());
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    expect(field('Name')).toHaveValue('Quay 1');
    expect(tab('Info, unsaved')).toBeInTheDocument();
  });

  it('leads to the first tab with a problem when Save is pressed on another', async () => {
    const rendered = await renderNode(frs1);
    await retype(rendered, 'UDP port', '0');
    await rendered.user.click(tab('Multicast'));
    await retype(rendered, 'IP address', '224.0.0.1');
    await rendered.user.click(tab('Network'));
    await rendered.user.click(save());
    expect(tab('Info, unsaved, with errors')).toHaveAttribute('aria-selected', 'true');
    expect(tab('Multicast, unsaved, with errors')).toBeInTheDocument();
    expect(field('UDP port')).toHaveFocus();
  });
});
