import { message } from '../../messages/message';
import { aboutRecorder } from '../finding';
import type { Rule } from '../rule';

/** Our reading of "Enable this failover server": a disabled one never takes over. */
export const recorderDisabled: Rule<'recorderDisabled'> = {
  code: 'recorderDisabled',
  severity: 'warning',
  source: 'assumption',
  mendedBy: { tab: 'info', field: 'enabled' },
  find: ({ failoverRecorders, allocationOf }) =>
    failoverRecorders.flatMap((recorder) => {
      const allocation = allocationOf(recorder.id);
      if (recorder.enabled || allocation.state === 'unassigned') return [];
      return [
        {
          subject: aboutRecorder(recorder),
          severity: allocation.state === 'hotStandby' ? 'error' : 'warning',
          message:
            allocation.state === 'grouped'
              ? message('rule.recorderDisabled.message', {
                  role: 'member',
                  name: recorder.name,
                  group: allocation.group.name,
                })
              : message('rule.recorderDisabled.message', {
                  role: 'hotStandby',
                  name: recorder.name,
                  served: allocation.recordingServer.name,
                }),
          fix: {
            label: message('rule.recorderDisabled.fix'),
            commands: [
              { type: 'failoverRecorder.edit', id: recorder.id, changes: { enabled: true } },
            ],
          },
        },
      ];
    }),
};
