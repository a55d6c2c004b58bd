import { screen, waitFor } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { useReportError } from '../state/report-error';
import { renderWithSite } from '../testing/render-with-site';
import { ErrorBoundary } from './error-boundary';

function Page({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <ErrorBoundary what="This page" onError={useReportError()}>
      {children}
    </ErrorBoundary>
  );
}

test('a fault in one part is told and reported, and the part can be loaded again', async () => {
  // React itself writes to the console, as it should.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  function Fragile(): ReactElement {
    if (broken) throw new Error('spilt');
    return <p>All is well</p>;
  }
  const { client, user } = await renderWithSite(
    <>
      <Page>
        <Fragile />
      </Page>
      <p>The rest</p>
    </>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('This page has stopped working');
  expect(screen.getByText('The rest')).toBeVisible();
  await waitFor(() => {
    expect(client.requestsTo('app.reportError')).toMatchObject([{ kind: 'Error' }]);
  });
  broken = false;
  await user.click(screen.getByRole('button', { name: 'Load it again' }));
  expect(screen.getByText('All is well')).toBeVisible();
});
