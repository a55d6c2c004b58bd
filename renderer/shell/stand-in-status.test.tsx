import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { StatusReport } from '../../shared/model/status-report';
import { failoverRecorderIdOf, recordingServerIdOf } from '../../shared/testing/records';
import { renderWithSite } from '../testing/render-with-site';
import { StandInStatus } from './stand-in-status';

const origin = { kind: 'standInFile', path: '/now.json' } as const;
const takeOvers = [
  {
    recordingServer: recordingServerIdOf(1),
    failoverRecorder: failoverRecorderIdOf(2),
    since: null,
    databasePathInUse: null,
  },
];

describe('where the status comes from', () => {
  it.each<[string, StatusReport['known']]>([
    ['not known', null],
    ['nobody stands in', { takeOvers: [], notInSite: 0 }],
    ['1 server taken over', { takeOvers, notInSite: 0 }],
    ['1 server taken over, 2 not in this site', { takeOvers, notInSite: 2 }],
  ])('is said for as long as it is a stand-in file: %s', async (words, known) => {
    await renderWithSite(<StandInStatus />, { status: { origin, known } });
    expect(await screen.findByText(`Status from a stand-in file: ${words}`)).toHaveAttribute(
      'title',
      '/now.json',
    );
  });

  it('is not worth a word while the client plans offline', async () => {
    await renderWithSite(<StandInStatus />);
    expect(screen.queryByText(/Status from/)).not.toBeInTheDocument();
  });
});
