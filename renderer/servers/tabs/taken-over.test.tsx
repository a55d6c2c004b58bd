import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { StatusReport, TakeOver } from '../../../shared/model/status-report';
import { failoverRecorderIdOf, recordingServerIdOf } from '../../../shared/testing/records';
import { harbour } from '../../../shared/testing/sites';
import { renderNode } from '../../testing/render-node';

const rs1 = recordingServerIdOf(1);
const frs2 = failoverRecorderIdOf(2);
const server = { kind: 'recordingServer', id: rs1 } as const;
const recorder = { kind: 'failoverRecorder', id: frs2 } as const;
const usual = harbour.failoverRecorders[frs2]?.databasePath ?? '';

const takeOver: TakeOver = {
  recordingServer: rs1,
  failoverRecorder: frs2,
  since: '2026-11-25T12:05:00Z',
  databasePathInUse: usual,
};

function reportOf(...takeOvers: readonly TakeOver[]): StatusReport {
  return {
    origin: { kind: 'standInFile', path: '/now.json' },
    known: { takeOvers, notInSite: 0 },
  };
}

const lockedWords = /^Locked until the take-over ends\./;

describe('while FRS-02 stands in for RS-01', () => {
  it('both pages say so, with a way to the other, and no longer when it has ended', async () => {
    const { select, client, user } = await renderNode(server, { status: reportOf(takeOver) });
    expect(screen.getByText(/^Taken over by/)).toHaveTextContent(
      /^Taken over by FRS-02 since 25 Nov 2026, /,
    );
    select(recorder);
    expect(screen.getByText(/^Stands in for/)).toHaveTextContent(
      /^Stands in for RS-01 since 25 Nov 2026, /,
    );
    await user.click(screen.getByRole('button', { name: 'RS-01' }));
    expect(screen.getByRole('heading', { name: 'RS-01' })).toBeInTheDocument();
    client.reportStatus(reportOf());
    expect(screen.queryByText(/Taken over by/)).not.toBeInTheDocument();
  });

  it('the devices of RS-01 cannot be set, and its Devices tab says why', async () => {
    const { client } = await renderNode(server, { tab: 'devices', status: reportOf(takeOver) });
    const support = (): HTMLElement =>
      screen.getByRole('combobox', { name: 'Failover support of Quay camera' });
    expect(support()).toBeDisabled();
    expect(screen.getByText(lockedWords)).toBeVisible();
    expect(
      screen.getByText('RS-01 has been taken over by FRS-02: its devices keep their settings.'),
    ).toBeVisible();
    client.reportStatus(reportOf());
    expect(support()).toBeEnabled();
    expect(screen.queryByText(lockedWords)).not.toBeInTheDocument();
  });

  it('its multicasting cannot be set, and the Multicast tab says why', async () => {
    await renderNode(server, { tab: 'multicast', status: reportOf(takeOver) });
    expect(screen.getByRole('checkbox', { name: 'Live multicast' })).toBeDisabled();
    for (const input of screen.getAllByRole('textbox')) expect(input).toBeDisabled();
    expect(screen.getByText(/multicasting stays as it is/)).toBeVisible();
  });

  it('a draft from before is not sent, and says why', async () => {
    const { client, user } = await renderNode(server, { tab: 'devices', status: reportOf() });
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Failover support of Quay camera' }),
      'None',
    );
    client.reportStatus(reportOf(takeOver));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not saved.RS-01 has been taken over right now. Wait until the take-over has ended.',
    );
    expect(client.requestsTo('site.execute')).toEqual([]);
    client.reportStatus(reportOf());
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => {
      expect(screen.getByRole('tab', { name: 'Devices' })).toBeInTheDocument();
    });
    expect(client.requestsTo('site.execute')).toHaveLength(1);
  });

  it('a new database location is saved, pending until the end, and taken back by an undo', async () => {
    const { client, user } = await renderNode(recorder, { status: reportOf(takeOver) });
    const location = screen.getByRole('textbox', { name: 'Database location' });
    const pending = `Pending until the take-over ends: FRS-02 stands in for RS-01 and still records to ${usual}.`;
    expect(location).toHaveAccessibleDescription(/^Where it records/);
    await user.clear(location);
    await user.type(location, 'E:\\media');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => {
      expect(location).toHaveAccessibleDescription(expect.stringContaining(pending) as string);
    });
    expect(location).toHaveValue('E:\\media');

    await client.request('site.undo', {});
    await waitFor(() => {
      expect(location).toHaveValue(usual);
    });
    expect(location).toHaveAccessibleDescription(/^Where it records/);
    await client.request('site.redo', {});
    await waitFor(() => {
      expect(location).toHaveAccessibleDescription(expect.stringContaining(pending) as string);
    });

    client.reportStatus(reportOf());
    expect(location).toHaveAccessibleDescription(/^Where it records/);
    expect(location).toHaveValue('E:\\media');
  });

  it('says that it cannot know the location in use of a take-over that it did not see begin', async () => {
    const unseen = reportOf({ ...takeOver, databasePathInUse: null });
    await renderNode(recorder, { status: unseen });
    expect(screen.getByRole('textbox', { name: 'Database location' })).toHaveAccessibleDescription(
      /began before Understudy looked: .* is not known\./,
    );
  });
});
