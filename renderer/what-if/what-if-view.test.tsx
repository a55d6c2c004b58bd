import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AnalysisProvider } from '../analysis/use-analysis';
import { renderWithSite } from '../testing/render-with-site';
import { WhatIfView } from './what-if-view';

const view = (
  <AnalysisProvider>
    <WhatIfView />
  </AnalysisProvider>
);

it('shows who takes over when a server fails, and takes it back step by step', async () => {
  const { user } = await renderWithSite(view);
  await user.click(screen.getByRole('button', { name: 'Fail RS-02' }));
  await user.click(screen.getByRole('button', { name: 'Fail RS-01' }));
  const timeline = screen.getByRole('list', { name: 'Timeline' });
  expect(within(timeline).getByText('FRS-01 takes over from RS-02.')).toBeVisible();
  expect(within(timeline).getByText('FRS-01: passed over, stands in for RS-02')).toBeVisible();
  expect(screen.getByText('Failed, taken over by FRS-02')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Step back' }));
  expect(screen.queryByText('Failed, taken over by FRS-02')).toBeNull();
  expect(screen.getByRole('button', { name: /RS-01 fails \(still to come\)/ })).toBeVisible();
});

it('says of a reordered event that it cannot happen there', async () => {
  const { user } = await renderWithSite(view);
  await user.click(screen.getByRole('button', { name: 'Fail RS-01' }));
  await user.click(screen.getByRole('button', { name: 'Recover RS-01' }));
  await user.click(screen.getByRole('button', { name: 'Earlier: RS-01 is back' }));
  expect(screen.getByText('Cannot happen: it has not failed.')).toBeVisible();
});

it('keeps a scenario with the site', async () => {
  const { user } = await renderWithSite(view);
  await user.click(screen.getByRole('button', { name: 'Fail RS-03' }));
  await user.click(screen.getByRole('button', { name: 'Save scenario…' }));
  await user.click(screen.getByRole('button', { name: 'Save with the site' }));
  expect(await screen.findByText('Enter a name.')).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: 'Scenario name' }), 'One night');
  await user.click(screen.getByRole('button', { name: 'Save with the site' }));
  expect(await screen.findByRole('option', { name: 'One night' })).toBeInTheDocument();
});
