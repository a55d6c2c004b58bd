import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Client } from '../app/client';
import { brokenExport } from '../exports/broken-export';
import { writeExport } from '../exports/write-export';
import { askToClose } from '../verbs/ask-to-close';
import { boxOf } from '../verbs/box-of';
import { chooseInContextMenu } from '../verbs/choose-in-context-menu';
import { expandNode } from '../verbs/expand-node';
import { fillFields } from '../verbs/fill-fields';
import { openTab } from '../verbs/open-tab';
import { openView } from '../verbs/open-view';
import { pressSave } from '../verbs/press-save';
import { selectNode } from '../verbs/select-node';
import { startImport } from '../verbs/start-import';
import { treeItem } from '../verbs/tree-item';
import type { Cast } from './cast';

/** Something that a person can see of the client, and the way there from the Servers view. */
export interface Screen {
  /** The name of its picture. */
  readonly name: string;
  readonly show: (client: Client, cast: Cast) => Promise<void>;
  /** Leads back to the Servers view without a dialog, a menu or a draft. */
  readonly leave: (client: Client) => Promise<void>;
}

/** Every screen of a site that is not empty. */
export const screens: readonly Screen[] = [
  page('servers', ({ page: window }) => selectNode(window, 'Servers')),
  page('recording-servers', ({ page: window }) => selectNode(window, 'Recording Servers')),
  page('failover-servers', ({ page: window }) => selectNode(window, 'Failover Servers')),
  ...['Info', 'Failover', 'Devices', 'Multicast', 'Network', 'Validation'].map((tab) =>
    page(`recording-server-${tab.toLowerCase()}`, async ({ page: window }, { recordingServer }) => {
      await selectNode(window, recordingServer);
      await openTab(window, tab);
    }),
  ),
  ...['Info', 'Sequence'].map((tab) =>
    page(`failover-group-${tab.toLowerCase()}`, async ({ page: window }, { failoverGroup }) => {
      await expandNode(window, failoverGroup);
      await selectNode(window, failoverGroup);
      await openTab(window, tab);
    }),
  ),
  ...['Info', 'Network', 'Multicast', 'Preparation'].map((tab) =>
    page(`failover-recorder-${tab.toLowerCase()}`, async ({ page: window }, { member }) => {
      await selectNode(window, member);
      await openTab(window, tab);
    }),
  ),
  {
    name: 'refused-fields',
    show: async ({ page: window }, { member }) => {
      await selectNode(window, member);
      await fillFields(await openTab(window, 'Info'), { Name: ' ', 'UDP port': '65536' });
      await pressSave(window);
    },
    leave: discard,
  },
  popup('context-menu', async ({ page: window }, { member }) => {
    await treeItem(window, member).click({ button: 'right' });
    await expect(window.getByRole('menu')).toBeVisible();
  }),
  page(
    'search',
    async ({ page: window }, { failoverGroup }) => {
      await window
        .getByRole('searchbox', { name: 'Search servers and groups' })
        .fill(failoverGroup);
    },
    async ({ page: window }) => {
      await window.getByRole('button', { name: 'Clear search' }).click();
      await expect(window.getByRole('treeitem', { selected: true })).toBeInViewport();
    },
  ),
  dialog('dialog-add-group', ({ page: window }) =>
    chooseInContextMenu(window, 'Failover Servers', 'Add group…'),
  ),
  dialog('dialog-register-recording-server', ({ page: window }) =>
    chooseInContextMenu(window, 'Recording Servers', 'Register recording server…'),
  ),
  dialog('dialog-register-failover-recorder', ({ page: window }) =>
    chooseInContextMenu(window, 'Failover Servers', 'Register failover recording server…'),
  ),
  dialog('dialog-edit-members', async ({ page: window }, { failoverGroup }) => {
    await selectNode(window, failoverGroup);
    await openTab(window, 'Sequence');
    await window.getByRole('button', { name: 'Edit members…' }).click();
  }),
  dialog('dialog-move-to-group', ({ page: window }, { member }) =>
    chooseInContextMenu(window, member, 'Move to group…'),
  ),
  dialog('dialog-make-hot-standby', ({ page: window }, { member }) =>
    chooseInContextMenu(window, member, 'Make hot standby of…'),
  ),
  dialog('dialog-remove', ({ page: window }, { failoverGroup }) =>
    chooseInContextMenu(window, failoverGroup, 'Remove…'),
  ),
  dialog('dialog-rename-site', async ({ page: window }) => {
    await window.getByRole('button', { name: /: rename the site$/ }).click();
  }),
  dialog('dialog-keyboard-shortcuts', ({ page: window }) => window.keyboard.press('F1')),
  dialog('dialog-about', async ({ page: window }) => {
    await window.getByRole('button', { name: 'More commands' }).click();
    await window.getByRole('menuitem', { name: /^About/ }).click();
  }),
  {
    name: 'dialog-close-with-drafts',
    show: async (client, { member }) => {
      await selectNode(client.page, member);
      await fillFields(await openTab(client.page, 'Info'), { Description: 'A draft' });
      await askToClose(client);
      await expect(anyDialog(client)).toBeVisible();
    },
    leave: async (client) => {
      await client.page.getByRole('button', { name: 'Cancel' }).click();
      await discard(client);
    },
  },
  dialog('dialog-tick-preparation', async ({ page: window }, { member }) => {
    await selectNode(window, member);
    await openTab(window, 'Preparation');
    await window.getByRole('checkbox', { name: 'It runs on a computer of its own' }).click();
  }),
  dialog('dialog-start-validation', async ({ page: window }, { recordingServer }) => {
    await selectNode(window, recordingServer);
    await openTab(window, 'Validation');
    await window.getByRole('button', { name: 'Start a validation…' }).click();
    await window.getByRole('radio', { name: /^Pull out the network cable/ }).check();
  }),
  page(
    'validation-in-progress',
    async ({ page: window }, { recordingServer }) => {
      await selectNode(window, recordingServer);
      await openTab(window, 'Validation');
      await window.getByRole('button', { name: 'Start a validation…' }).click();
      await window.getByLabel('Your name').fill('Ada');
      await window.getByRole('button', { name: 'Start', exact: true }).click();
      await window.getByRole('checkbox', { name: /^1\. / }).click();
      await expect(window.getByRole('checkbox', { name: /^1\. / })).toBeChecked();
    },
    async ({ page: window }) => {
      await window.getByRole('button', { name: 'Abandon' }).click();
    },
  ),
  page('readiness', showReadiness('nothing'), backToServers),
  page('readiness-by-rule', showReadiness('rule'), backToServers),
  dialog('dialog-ignore-finding', async (client, cast) => {
    await showReadiness('nothing')(client, cast);
    await client.page.getByRole('button', { name: 'Ignore…' }).click();
  }),
  page('coverage', showCoverage('Recording servers'), backToServers),
  page('coverage-groups', showCoverage('Failover groups'), backToServers),
  page('coverage-diagram', showCoverage('Diagram'), backToServers),
  page('what-if', showWhatIf, backToServers),
  dialog('dialog-save-scenario', async (client, cast) => {
    await showWhatIf(client, cast);
    await client.page.getByRole('button', { name: 'Save scenario…' }).click();
  }),
  dialog('import-preview', async (client) => {
    await startImport(client, await writeExport(join(client.files, 'broken'), brokenExport()));
  }),
  page(
    'settings',
    async ({ page: window }) => {
      await window.getByRole('button', { name: 'Settings' }).click();
    },
    async ({ page: window }) => {
      await window.getByRole('button', { name: 'Servers' }).click();
    },
  ),
];

type Way = Screen['show'];

/** Shows the findings with one of them in full. */
function showReadiness(grouping: string): Way {
  return async ({ page: window }) => {
    await openView(window, 'Readiness');
    await window.getByLabel('Group by').selectOption(grouping);
    await window
      .getByRole('row', { name: /^(Error|Warning|Advice)/ })
      .first()
      .click();
  };
}

/** Shows one part of Coverage; the diagram once it is drawn. */
function showCoverage(part: string): Way {
  return async ({ page: window }, { recordingServer }) => {
    await openView(window, 'Coverage');
    await openTab(window, part);
    if (part === 'Diagram') await expect(boxOf(window, recordingServer)).toBeVisible();
  };
}

/** A failure, then a group without its computers, and what is still to come. */
async function showWhatIf({ page: window }: Client, { recordingServer }: Cast): Promise<void> {
  await openView(window, 'What-if');
  await treeItem(window, recordingServer).click();
  await window.getByRole('button', { name: 'Fail a group’s computers' }).click();
  await window.getByRole('menuitem').first().click();
  await treeItem(window, recordingServer).click();
  await window.getByRole('button', { name: 'Step back' }).click();
}

async function backToServers({ page: window }: Client): Promise<void> {
  await openView(window, 'Servers');
}

function page(name: string, show: Way, leave: Screen['leave'] = () => Promise.resolve()): Screen {
  return { name, show, leave };
}

function popup(name: string, show: Way): Screen {
  return {
    name,
    show,
    leave: async ({ page: window }) => {
      await window.keyboard.press('Escape');
      await expect(window.getByRole('menu')).toBeHidden();
    },
  };
}

function dialog(name: string, show: Way): Screen {
  return {
    name,
    show: async (client, cast) => {
      await show(client, cast);
      await expect(anyDialog(client)).toBeVisible();
    },
    leave: async (client) => {
      await client.page.keyboard.press('Escape');
      await expect(anyDialog(client)).toBeHidden();
      // The focus comes back a moment later, and may scroll the tree.
      await expect(client.page.locator('body')).not.toBeFocused();
    },
  };
}

function anyDialog({ page: window }: Client) {
  return window.getByRole('dialog').or(window.getByRole('alertdialog'));
}

async function discard({ page: window }: Client): Promise<void> {
  await window.getByRole('button', { name: 'Discard', exact: true }).click();
}
