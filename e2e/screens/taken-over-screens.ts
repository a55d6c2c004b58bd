import { fillFields } from '../verbs/fill-fields';
import { openTab } from '../verbs/open-tab';
import { saveChanges } from '../verbs/save-changes';
import { selectNode } from '../verbs/select-node';
import type { Screen } from './screens';

const stay = (): Promise<void> => Promise.resolve();

/** What a take-over changes: a recording server whose failover recorder, the cast's member, stands in. */
export const takenOverScreens: readonly Screen[] = [
  ...['Info', 'Devices'].map((tab): Screen => ({
    name: `taken-over-recording-server-${tab.toLowerCase()}`,
    show: async ({ page }, { recordingServer }) => {
      await selectNode(page, recordingServer);
      await openTab(page, tab);
    },
    leave: stay,
  })),
  {
    name: 'taken-over-failover-recorder-info',
    show: async ({ page }, { member }) => {
      await selectNode(page, member);
      const info = await openTab(page, 'Info');
      await fillFields(info, { 'Database location': 'E:\\Recordings' });
      await saveChanges(page);
      await page.getByText(/^Pending until the take-over ends/).scrollIntoViewIfNeeded();
    },
    leave: stay,
  },
];
