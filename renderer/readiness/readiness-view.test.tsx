import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { configure, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findingId } from '../../shared/model/ids';
import type { Site } from '../../shared/model/site';
import { recordingServerIdOf } from '../../shared/testing/records';
import { aSite, harbour } from '../../shared/testing/sites';
import { AnalysisProvider } from '../state/analysis/use-analysis';
import { renderApp } from '../testing/render-app';
import { renderWithSite } from '../testing/render-with-site';
import { ReadinessView } from './readiness-view';

// Into a document that nobody looks at, and without asking whether anything above is hidden: with the
// styles of a component library in the page jsdom takes seconds for each look at what is visible.
const styles = createDOMRenderer(document.implementation.createHTMLDocument());
configure({ defaultHidden: true });

const view = (
  <RendererProvider renderer={styles}>
    <AnalysisProvider>
      <ReadinessView />
    </AnalysisProvider>
  </RendererProvider>
);

/** `harbour`, in which somebody lives with RS-04 having no failover. */
function harbourWithIgnored(): Site {
  const id = findingId.parse(`noProtection:recordingServer:${recordingServerIdOf(4)}`);
  const ignored = { id, note: 'spare', by: 'Ada', at: '2026-05-01T12:00:00Z' };
  return { ...harbour, ignoredFindings: { [id]: ignored } };
}

describe('a fix', () => {
  it('mends a finding, and what comes into its place is selected and has the focus', async () => {
    const { user } = await renderWithSite(view);
    const findings = await screen.findByRole('grid', { name: 'Findings' });
    await user.type(screen.getByRole('searchbox', { name: 'Filter findings' }), 'storage fails');
    await user.click(within(findings).getByRole('row', { name: /RS-01 keeps running/ }));
    await user.click(screen.getByRole('button', { name: 'Shut down on storage failure' }));
    const next = await within(findings).findByRole('row', {
      name: /RS-02 keeps running/,
      selected: true,
    });
    expect(next).toHaveFocus();
    expect(within(findings).queryByRole('row', { name: /RS-01 keeps/ })).not.toBeInTheDocument();
  });

  it('mends all findings of a rule in one step', async () => {
    const { user, client } = await renderWithSite(view);
    const findings = await screen.findByRole('grid', { name: 'Findings' });
    await user.type(screen.getByRole('searchbox', { name: 'Filter findings' }), 'storage fails');
    await user.click(within(findings).getByRole('row', { name: /RS-01 keeps running/ }));
    await user.click(screen.getByRole('button', { name: 'Fix all 3 of this rule' }));
    expect(await screen.findByText('No finding is left by this filter.')).toBeVisible();
    expect(client.requestsTo('site.execute')).toHaveLength(1);
    expect(screen.getByRole('searchbox', { name: 'Filter findings' })).toHaveFocus();
  });
});

it('keeps the focus in the table when the finding goes that has it', async () => {
  const { user, client } = await renderWithSite(view);
  const findings = await screen.findByRole('grid', { name: 'Findings' });
  await user.type(screen.getByRole('searchbox', { name: 'Filter findings' }), 'storage fails');
  await user.click(within(findings).getByRole('row', { name: /RS-01 keeps running/ }));
  client.execute([{ type: 'recordingServer.remove', id: recordingServerIdOf(1) }]);
  await waitFor(() => {
    expect(within(findings).getByRole('row', { name: /RS-02 keeps running/ })).toHaveFocus();
  });
});

it('takes an emptied target for no wish at all', async () => {
  const { user, client } = await renderWithSite(view);
  const field = await screen.findByRole('spinbutton', { name: 'Simultaneous failures to survive' });
  await user.clear(field);
  await user.tab();
  expect(client.requestsTo('site.execute')).toHaveLength(0);
  expect(field).toHaveValue('2');
});

describe('an ignored finding', () => {
  it('gets a note and a name, and is no longer listed', async () => {
    const { user, client } = await renderWithSite(view);
    const findings = await screen.findByRole('grid', { name: 'Findings' });
    await user.click(within(findings).getByRole('row', { name: /takes over from RS-04/ }));
    await user.click(screen.getByRole('button', { name: 'Ignore…' }));
    await user.click(screen.getByRole('button', { name: 'Ignore' }));
    expect(screen.getByText('Say why this may stand.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Why it may stand' })).toHaveFocus();
    await user.keyboard('spare');
    await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Ada');
    await user.click(screen.getByRole('button', { name: 'Ignore' }));
    await waitFor(() => {
      expect(
        within(findings).queryByRole('row', { name: /takes over from RS-04/ }),
      ).not.toBeInTheDocument();
    });
    expect(Object.values(client.site().ignoredFindings)).toMatchObject([
      { note: 'spare', by: 'Ada' },
    ]);
  });

  it('is listed on demand with its note, and counts again when it is no longer ignored', async () => {
    const { user } = await renderWithSite(view, { site: harbourWithIgnored() });
    const findings = await screen.findByRole('grid', { name: 'Findings' });
    const row = { name: /takes over from RS-04/ };
    expect(within(findings).queryByRole('row', row)).not.toBeInTheDocument();
    await user.click(screen.getByRole('switch', { name: 'Show ignored' }));
    await user.click(await within(findings).findByRole('row', row));
    expect(screen.getByText(/Ignored by Ada on 1 May 2026.*: spare/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'No longer ignore' }));
    expect(await screen.findByRole('button', { name: 'Ignore…' })).toBeVisible();
  });
});

describe('groups', () => {
  it('are opened and closed with the arrow keys, counted, and remembered', async () => {
    const { user, store } = await renderWithSite(view);
    await screen.findByRole('grid', { name: 'Findings' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Group by' }), 'rule');
    expect(store.getState().preferences.findingsGroupedBy).toBe('rule');
    const findings = screen.getByRole('treegrid', { name: 'Findings' });
    const group = within(findings).getByRole('row', {
      name: /^Goes on running.*, 3 findings: 3 warnings$/,
    });
    await user.click(group);
    await user.keyboard('{ArrowLeft}');
    expect(group).toHaveAttribute('aria-expanded', 'false');
    expect(within(findings).queryByRole('row', { name: /RS-01 keeps/ })).not.toBeInTheDocument();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(within(findings).getByRole('row', { name: /RS-01 keeps/ })).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(group).toHaveFocus();
  });

  it('of servers lead to the server', async () => {
    const { user, store } = await renderWithSite(view, {
      settings: { findingsGroupedBy: 'server' },
    });
    const findings = await screen.findByRole('treegrid', { name: 'Findings' });
    await user.click(within(findings).getByRole('row', { name: /^RS-04, recording server, / }));
    await user.keyboard('{Enter}');
    expect(store.getState().navigation.selectedNode).toBe(
      `recordingServer:${recordingServerIdOf(4)}`,
    );
  });
});

it('opens the tab where a finding is mended', async () => {
  const { user, store } = await renderWithSite(view);
  const findings = await screen.findByRole('grid', { name: 'Findings' });
  await user.dblClick(within(findings).getByRole('row', { name: /RS-01 has never been valid/ }));
  expect(store.getState().navigation).toMatchObject({
    view: 'servers',
    selectedNode: `recordingServer:${recordingServerIdOf(1)}`,
    tabs: { recordingServer: 'validation' },
  });
});

it('leads to the very field by which a finding is mended', async () => {
  const { user } = await renderApp({ settings: { view: 'readiness' } });
  const findings = await screen.findByRole('grid', { name: 'Findings' });
  await user.dblClick(within(findings).getByRole('row', { name: /Nobody takes over from RS-04/ }));
  await waitFor(() => {
    expect(screen.getByRole('radio', { name: 'None' })).toHaveFocus();
  });
});

it('says so when there is nothing yet to look at', async () => {
  await renderWithSite(view, { site: aSite() });
  expect(
    await screen.findByText('There are no servers yet, so there is nothing to find.'),
  ).toBeVisible();
});
