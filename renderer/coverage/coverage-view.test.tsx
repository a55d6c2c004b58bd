import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AnalysisProvider } from '../analysis/use-analysis';
import { renderWithSite } from '../testing/render-with-site';
import { CoverageView } from './coverage-view';

it('answers what the site survives, and lists who would take over', async () => {
  await renderWithSite(
    <AnalysisProvider>
      <CoverageView />
    </AnalysisProvider>,
  );
  expect(await screen.findByText('One failure can already be too much.')).toBeVisible();
  expect(screen.getByText('Nobody would take over from RS-04.')).toBeVisible();
  const row = screen.getByRole('row', { name: /^RS-01/ });
  expect(within(row).getByText('FRS-01, FRS-02, FRS-03')).toBeVisible();
  expect(screen.getByText(/2 recording servers on 2 enabled members/)).toBeVisible();
});

it('filters by name', async () => {
  const { user } = await renderWithSite(
    <AnalysisProvider>
      <CoverageView />
    </AnalysisProvider>,
  );
  await user.type(
    await screen.findByRole('searchbox', { name: 'Filter recording servers' }),
    'FRS-04',
  );
  expect(screen.getByRole('row', { name: /^RS-03/ })).toBeVisible();
  expect(screen.queryByRole('row', { name: /^RS-01/ })).toBeNull();
});
