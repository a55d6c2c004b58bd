import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { failure, success } from '../../shared/ipc/result';
import { prose } from '../../shared/testing/in-english';
import { recordingServerIdOf } from '../../shared/testing/records';
import { northWing } from '../../shared/testing/sites';
import { AnalysisProvider } from '../state/analysis/use-analysis';
import type { CoverageTabId } from '../state/navigation/shown-tabs';
import type { FakeClientOptions } from '../testing/fake-client';
import { renderWithSite, type Rendered } from '../testing/render-with-site';
import { CoverageView } from './coverage-view';
import type { LayoutEngine } from './diagram/layout-engine';

// jsdom has no threads. Every box gets a place of its own: the one below the other.
vi.mock('./diagram/layout-engine', () => ({
  startLayoutEngine: (): LayoutEngine => ({
    layout: ({ children, edges }) =>
      Promise.resolve({
        width: 300,
        height: 100 * children.length,
        children: children.map(({ id }, index) => ({ id, x: 0, y: 100 * index })),
        edges: edges.map(({ id }) => ({ id, sections: [], labels: [] })),
      }),
    close: () => undefined,
  }),
}));

const idOf = (tab: string): CoverageTabId =>
  tab === 'Failover groups' ? 'failoverGroups' : tab === 'Diagram' ? 'diagram' : 'recordingServers';

async function openCoverage(tab: string, options: FakeClientOptions = {}): Promise<Rendered> {
  const rendered = await renderWithSite(
    <AnalysisProvider>
      <CoverageView />
    </AnalysisProvider>,
    { ...options, settings: { tabs: { coverage: idOf(tab) }, ...options.settings } },
  );
  await screen.findByRole('tab', { name: tab, selected: true });
  return rendered;
}

const header = (name: string) => screen.queryByRole('columnheader', { name });
const names = (): readonly string[] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('gridcell')[0]?.textContent ?? '');

it('answers what the site survives, and lists who would take over', async () => {
  await openCoverage('Recording servers');
  expect(screen.getByText('One failure can already be too much.')).toBeVisible();
  expect(screen.getByText('Nobody would take over from RS-04.')).toBeVisible();
  const row = screen.getByRole('row', { name: /^RS-01/ });
  expect(within(row).getByText('FRS-01, FRS-02, FRS-03')).toBeVisible();
});

it('filters by name, protection and finding', async () => {
  const { user } = await openCoverage('Recording servers');
  const search = screen.getByRole('searchbox', { name: 'Filter recording servers' });
  await user.type(search, 'frs-04');
  expect(names()).toEqual(['RS-03']);
  expect(screen.getByRole('status')).toHaveTextContent('1 of 4');
  fireEvent.change(search, { target: { value: '' } });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Protection' }), 'None');
  expect(names()).toEqual(['RS-04']);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Worst finding' }), 'No finding');
  expect(screen.getByText('No recording server is left by this filter.')).toBeVisible();
});

it('remembers by what the table is sorted, and which columns are hidden', async () => {
  const { user, store } = await openCoverage('Recording servers');
  expect(names()[0]).toBe('RS-04');
  await user.click(screen.getByRole('button', { name: 'Recording server' }));
  expect(names()[0]).toBe('RS-01');
  await user.click(screen.getByRole('button', { name: 'Columns' }));
  await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Live only' }));
  expect(header('Live only')).toBeNull();
  expect(header('Full support')).not.toBeNull();
  expect(store.getState().preferences.tables).toEqual({
    coverage: { hiddenColumns: ['live'], sorting: { column: 'name', direction: 'ascending' } },
  });
});

it('shows the table as it was left', async () => {
  const sorting = { column: 'name', direction: 'descending' } as const;
  await openCoverage('Recording servers', {
    settings: { tabs: {}, tables: { coverage: { hiddenColumns: ['worst'], sorting } } },
  });
  expect(names()[0]).toBe('RS-04');
  expect(header('Worst finding')).toBeNull();
});

it.each(['Enter', 'a double click'])('%s opens the Failover tab', async (how) => {
  const { user, store } = await openCoverage('Recording servers');
  const row = screen.getByRole('row', { name: /^RS-02/ });
  if (how === 'Enter') fireEvent.keyDown(row, { key: 'Enter' });
  else await user.dblClick(within(row).getByText('RS-02'));
  expect(store.getState().navigation).toMatchObject({
    view: 'servers',
    selectedNode: `recordingServer:${recordingServerIdOf(2)}`,
    tabs: { recordingServer: 'failover' },
  });
});

it('says how many share a group, and which failure can be the first uncovered', async () => {
  await openCoverage('Failover groups');
  const [first] = screen.getAllByRole('listitem');
  expect(first).toHaveTextContent('North wing');
  expect(first).toHaveTextContent('2 recording servers on 2 enabled members');
  expect(first).toHaveTextContent(/However many fail/);
  expect(first).toHaveTextContent('Primary for 2, secondary for 0.');
});

it('exports the report, says where it is, and shows it there', async () => {
  const { user, client } = await openCoverage('Recording servers');
  client.answer('report.save', () => success({ path: '/home/kim/report.pdf' }));
  await user.click(screen.getByRole('button', { name: 'Export report' }));
  await user.click(await screen.findByRole('menuitem', { name: 'PDF…' }));
  expect(await screen.findByText('/home/kim/report.pdf')).toBeVisible();
  expect(client.requestsTo('report.save')).toEqual([{ format: 'pdf' }]);
  await user.click(screen.getByRole('button', { name: 'Show in folder' }));
  expect(client.requestsTo('savedFile.reveal')).toEqual([{ path: '/home/kim/report.pdf' }]);
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText('/home/kim/report.pdf')).toBeNull();
});

it('says in place why the report was not written', async () => {
  const { user, client } = await openCoverage('Recording servers');
  const message = 'report.csv could not be written, because the disk is full.';
  client.answer('report.save', () => failure({ code: 'notWritten', message: prose(message) }));
  await user.click(screen.getByRole('button', { name: 'Export report' }));
  await user.click(await screen.findByRole('menuitem', { name: /CSV/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent(message);
});

it('draws who protects whom, and opens what a box stands for', async () => {
  const { user, store } = await openCoverage('Diagram');
  const server = await screen.findByRole('button', { name: /^RS-01, Recording server/ });
  expect(server).toHaveAccessibleName(/primary: North wing. secondary: South wing/);
  server.focus();
  await user.keyboard('{End}{Home}{ArrowDown}');
  expect(screen.getByRole('button', { name: /^RS-02/ })).toHaveFocus();
  expect(store.getState().navigation.view).toBe('servers');
  screen.getByRole('button', { name: /^North wing, Failover group/ }).focus();
  await user.keyboard('{Enter}');
  expect(store.getState().navigation.selectedNode).toBe(`failoverGroup:${northWing}`);
});

it('draws one group and exports the drawing', async () => {
  const { user, client } = await openCoverage('Diagram');
  await screen.findByRole('button', { name: /^RS-04/ });
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Part of the site' }),
    'Around South wing',
  );
  await screen.findByText('1 recording server');
  await screen.findByRole('button', { name: /^RS-01/ });
  expect(screen.queryByRole('button', { name: /^RS-04/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Export diagram' }));
  await user.click(await screen.findByRole('menuitem', { name: 'SVG…' }));
  const [sent] = client.requestsTo('diagram.save');
  expect(sent).toMatchObject({ format: 'svg' });
  expect(sent?.format === 'svg' && sent.svg).toContain('Who protects whom around South wing');
});
