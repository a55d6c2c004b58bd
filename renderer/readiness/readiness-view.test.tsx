import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AnalysisProvider } from '../analysis/use-analysis';
import { findingId } from '../../shared/site/ids';
import { recordingServerIdOf } from '../../shared/testing/records';
import { harbour } from '../../shared/testing/sites';
import { renderWithSite } from '../testing/render-with-site';
import { ReadinessView } from './readiness-view';

const view = (
  <AnalysisProvider>
    <ReadinessView />
  </AnalysisProvider>
);

it('mends a finding with one click', async () => {
  const { user } = await renderWithSite(view);
  const findings = await screen.findByRole('grid', { name: 'Findings' });
  await user.type(
    screen.getByRole('searchbox', { name: 'Filter findings' }),
    'RS-01 keeps running when its storage fails',
  );
  await user.click(within(findings).getByRole('row', { name: /RS-01/ }));
  await user.click(screen.getByRole('button', { name: 'Shut down on storage failure' }));
  expect(await screen.findByText('No finding is left by this filter.')).toBeVisible();
});

it('ignores a finding with a note', async () => {
  const { user } = await renderWithSite(view);
  await screen.findByRole('grid', { name: 'Findings' });
  await user.type(
    screen.getByRole('searchbox', { name: 'Filter findings' }),
    'takes over from RS-04',
  );
  await user.click(screen.getByRole('row', { name: /RS-04/ }));
  await user.click(screen.getByRole('button', { name: 'Ignore…' }));
  await user.click(screen.getByRole('button', { name: 'Ignore' }));
  expect(screen.getByText('Say why this may stand.')).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: 'Why it may stand' }), 'spare');
  await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Ada');
  await user.click(screen.getByRole('button', { name: 'Ignore' }));
  expect(await screen.findByText('No finding is left by this filter.')).toBeVisible();
});

it('shows why a finding is ignored, and heeds it again', async () => {
  const id = findingId.parse(`noProtection:recordingServer:${recordingServerIdOf(4)}`);
  const ignored = { id, note: 'spare', by: 'Ada', at: '2026-05-01T00:00:00Z' };
  const { user } = await renderWithSite(view, {
    site: { ...harbour, ignoredFindings: { [id]: ignored } },
  });
  await screen.findByRole('grid', { name: 'Findings' });
  await user.type(
    screen.getByRole('searchbox', { name: 'Filter findings' }),
    'takes over from RS-04',
  );
  expect(screen.getByText('No finding is left by this filter.')).toBeVisible();
  await user.click(screen.getByRole('switch', { name: 'Show ignored' }));
  await user.click(await screen.findByRole('row', { name: /RS-04/ }));
  expect(screen.getByText(/Ignored by Ada on .*: spare/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Heed again' }));
  expect(await screen.findByRole('button', { name: 'Ignore…' })).toBeVisible();
});
