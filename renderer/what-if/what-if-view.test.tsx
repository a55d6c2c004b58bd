import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AnalysisProvider } from '../state/analysis/use-analysis';
import { Notifications } from '../kit/notify';
import type { FakeClientOptions } from '../testing/fake-client';
import { renderWithSite } from '../testing/render-with-site';
import { recordingServerIdOf, scenarioIdOf } from '../../shared/testing/records';
import { aSite, harbour } from '../../shared/testing/sites';
import { keyed } from '../../shared/change/records-diff';
import { WhatIfView } from './what-if-view';

function render(options: FakeClientOptions = {}) {
  return renderWithSite(
    <AnalysisProvider>
      <WhatIfView />
      <Notifications />
    </AnalysisProvider>,
    options,
  );
}

// By label and text rather than by role: among so many elements that is ten times faster.

/** The row of a server; with a state, only when it says that. */
function row(name: string, state = '.*'): HTMLElement {
  return screen.getByLabelText(new RegExp(`^${name}, (.*, )?${state}$`), {
    selector: '[role="treeitem"]',
  });
}

function timeline(): HTMLElement {
  return screen.getByLabelText('Timeline', { selector: 'ol' });
}

function step(words: RegExp | string): HTMLElement {
  return within(timeline()).getByText(words, { selector: 'button' });
}

function steps(): readonly (string | null)[] {
  return within(timeline())
    .getAllByText(/^\d/, { selector: 'button' })
    .map(({ textContent }) => textContent);
}

function labels(): readonly (string | null)[] {
  const rows = document.querySelectorAll('[role="treeitem"]');
  return [...rows].map((item) => item.getAttribute('aria-label'));
}

/** Only then does the rest of the window take part again. */
async function dialogIsGone(): Promise<void> {
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
  });
}

describe('What-if', () => {
  it('fails servers by click and by Space, and says who takes over and who was passed over', async () => {
    const { user, client } = await render();
    await user.click(row('RS-02'));
    expect(row('RS-02', 'down, FRS-01 stands in')).toHaveFocus();
    await user.keyboard('{ArrowUp} ');
    expect(row('RS-01', 'down, FRS-02 stands in')).toHaveFocus();
    expect(row('FRS-02', 'standing in for RS-01')).toBeVisible();
    expect(row('North wing', '0 of 2 free')).toBeVisible();
    expect(timeline()).toHaveTextContent('FRS-01 takes over from RS-02.');
    expect(timeline()).toHaveTextContent('FRS-01: passed over, stands in for RS-02');
    // The vendor's restrictions, for the one that is selected.
    const details = screen.getByLabelText('Details');
    expect(details).toHaveTextContent('Hardware cannot be moved');
    expect(details).toHaveTextContent('A new database location for FRS-02 is accepted');
    await user.keyboard('{End}');
    expect(row('FRS-06', 'disabled')).toHaveFocus();
    expect(client.requestsTo('site.execute')).toEqual([]);
  });

  it('steps back and forth by button and key, and shows each moment', async () => {
    const { user } = await render();
    await user.click(row('RS-04'));
    await user.click(row('FRS-04'));
    expect(row('RS-04', 'down, uncovered')).toBeVisible();
    expect(row('FRS-04', 'unreachable')).toBeVisible();
    await user.click(screen.getByLabelText('Step back'));
    expect(row('FRS-04', 'ready')).toBeVisible();
    expect(step(/FRS-04 .* \(still to come\)/)).toBeVisible();
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(row('RS-04', 'running, no failover')).toBeVisible();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(row('RS-04', 'down, uncovered')).toBeVisible();
    await user.click(step(/^2\. FRS-04/));
    expect(row('FRS-04', 'unreachable')).toBeVisible();
  });

  it('reorders events, says in place which cannot happen, and takes its edits back', async () => {
    const { user, client } = await render();
    await user.click(row('RS-01'));
    await user.click(row('RS-01'));
    step('2. RS-01 is back').focus();
    await user.keyboard('{Control>}{Shift>}{ArrowUp}{/Shift}{/Control}');
    expect(step('1. RS-01 is back')).toHaveFocus();
    expect(timeline()).toHaveTextContent('Cannot happen here: it has not failed.');
    await user.keyboard('{Delete}');
    expect(steps()).toEqual(['1. RS-01 fails']);
    await user.keyboard('{Control>}zz{/Control}');
    expect(steps()).toEqual(['1. RS-01 fails', '2. RS-01 is back']);
    expect(timeline()).not.toHaveTextContent('Cannot happen');
    await user.click(screen.getByLabelText('Redo in What-if'));
    expect(timeline()).toHaveTextContent('Cannot happen');
    await user.click(screen.getByLabelText('Clear the timeline'));
    expect(screen.getByText(/Nothing has happened yet\. Click/)).toBeVisible();
    // Undo is for what was tried here, never for the configuration.
    await user.keyboard('{Control>}zzzzzz{/Control}');
    expect(client.requestsTo('site.undo')).toEqual([]);
  });

  it('lets all computers of a group fail, and finds servers by name and by what befell them', async () => {
    const { user } = await render();
    await user.click(screen.getByText('Fail a group’s computers'));
    await user.click(await screen.findByText('North wing', { selector: '[role="menuitem"] *' }));
    expect(row('FRS-01', 'unreachable')).toBeVisible();
    await user.type(screen.getByLabelText('Search in What-if'), '02');
    await waitFor(() => {
      expect(
        screen.getAllByRole('treeitem').map((item) => item.getAttribute('aria-label')),
      ).toEqual([
        'Recording servers, all running',
        'RS-02, running',
        'North wing, 0 of 2 free',
        'FRS-02, position 2, unreachable',
      ]);
    });
    await user.selectOptions(screen.getByLabelText('Show'), 'Affected');
    expect(labels()).toHaveLength(2);
    await user.clear(screen.getByLabelText('Search in What-if'));
    await waitFor(() => {
      expect(labels()).toHaveLength(3);
    });
    // The row goes away with what had happened to it; the focus goes to what comes into its place.
    await user.click(row('FRS-01'));
    expect(row('FRS-02')).toHaveFocus();
  });
});

describe('a scenario', () => {
  it('is saved under a name of its own, and deleted without its events', async () => {
    const saved = { id: scenarioIdOf(1), name: 'Power cut', events: [] };
    const site = { ...harbour, scenarios: keyed([[saved.id, saved]]) };
    const { user, client } = await render({ site });
    await user.click(row('RS-03'));
    await user.click(screen.getByText('Save scenario…'));
    const name = await screen.findByLabelText('Scenario name');
    await user.type(name, 'power CUT');
    await user.click(screen.getByText('Save with the site'));
    expect(await screen.findByText('There is already a scenario named Power cut.')).toBeVisible();
    await user.clear(name);
    await user.type(name, 'Night');
    await user.click(screen.getByText('Save with the site'));
    await waitFor(() => {
      expect(screen.getByLabelText('Scenario')).toHaveDisplayValue('Night');
    });
    await dialogIsGone();
    await user.click(screen.getByLabelText('More for scenarios'));
    await user.click(await screen.findByText('Delete scenario'));
    await waitFor(() => {
      expect(Object.values(client.site().scenarios)).toEqual([saved]);
    });
    expect(timeline()).toHaveTextContent('RS-03 fails');
  });

  it('that names a removed server shows which event is broken, and what it replaces can be had back', async () => {
    const broken = {
      id: scenarioIdOf(1),
      name: 'Old',
      events: [{ event: 'recordingServerFails', server: recordingServerIdOf(99) }],
    } as const;
    const site = aSite({ scenarios: [broken] });
    const { user } = await render({
      site: { ...harbour, scenarios: site.scenarios },
    });
    await user.click(row('RS-03'));
    await user.selectOptions(screen.getByLabelText('Scenario'), 'Old');
    expect(timeline()).toHaveTextContent('A removed server fails');
    expect(timeline()).toHaveTextContent('Cannot happen: the server is no longer in the site.');
    await user.click(screen.getByLabelText('Undo in What-if'));
    expect(timeline()).toHaveTextContent('RS-03 fails');
    expect(screen.getByLabelText('Scenario')).toHaveDisplayValue('New scenario');
  });
});
