import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '../testing/render-app';

test('a theme is chosen, shown at once, and remembered', async () => {
  const { user, client } = await renderApp({ settings: { view: 'settings' } });
  expect(screen.getByRole('radio', { name: 'As the system' })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(document.documentElement.style.colorScheme).toBe('dark');
  await waitFor(() => {
    expect(client.settings().theme).toBe('dark');
  });
});

test('the zoom is chosen', async () => {
  const { user, client } = await renderApp({ settings: { view: 'settings' } });
  const zoom = screen.getByRole('combobox', { name: 'Zoom' });
  expect(zoom).toHaveTextContent('100 %');
  await user.click(zoom);
  await user.click(await screen.findByRole('option', { name: '150 %' }));
  await waitFor(() => {
    expect(client.settings().zoomFactor).toBe(1.5);
  });
});

test('says where the data is', async () => {
  await renderApp({ settings: { view: 'settings' } });
  expect(await screen.findByText('/home/kim/understudy')).toBeVisible();
});
