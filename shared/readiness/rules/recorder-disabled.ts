import { aboutRecorder } from '../finding';
import type { Rule } from '../rule';

/** Our reading of "Enable this failover server": a disabled one never takes over. */
export const recorderDisabled: Rule<'recorderDisabled'> = {
  code: 'recorderDisabled',
  title: 'Disabled member or hot standby',
  severity: 'warning',
  source: 'assumption',
  mendedBy: { tab: 'info', field: 'enabled' },
  find: ({ failoverRecorders, allocationOf }) =>
    failoverRecorders.flatMap((recorder) => {
      const allocation = allocationOf(recorder.id);
      if (recorder.enabled || allocation.state === 'unassigned') return [];
      const role =
        allocation.state === 'grouped'
          ? `in ${allocation.group.name}`
          : `the hot standby of ${allocation.recordingServer.name}`;
      return [
        {
          subject: aboutRecorder(recorder),
          severity: allocation.state === 'hotStandby' ? 'error' : 'warning',
          message: `${recorder.name} is ${role}, but it is disabled and is always passed over.`,
          remedy: 'Enable it when its maintenance is over.',
          fix: {
            label: 'Enable',
            commands: [
              { type: 'failoverRecorder.edit', id: recorder.id, changes: { enabled: true } },
            ],
          },
        },
      ];
    }),
};
