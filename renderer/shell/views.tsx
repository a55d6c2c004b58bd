import {
  Beaker20Filled,
  Beaker20Regular,
  ClipboardTaskListLtr20Filled,
  ClipboardTaskListLtr20Regular,
  ServerMultiple20Filled,
  ServerMultiple20Regular,
  Settings20Filled,
  Settings20Regular,
  ShieldCheckmark20Filled,
  ShieldCheckmark20Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { ComponentType } from 'react';
import { CoverageView } from '../coverage/coverage-view';
import { ReadinessView } from '../readiness/readiness-view';
import { ServersView } from '../servers/servers-view';
import { SettingsView } from '../settings/settings-view';
import { StartPage } from '../start/start-page';
import type { ViewId } from '../state/navigation/view-id';
import { WhatIfView } from '../what-if/what-if-view';
import { say } from '../kit/say';

/** A screen that the rail can show. */
export interface View {
  readonly label: string;
  readonly icon: FluentIcon;
  readonly selectedIcon: FluentIcon;
  /** Where on the rail it stands. */
  readonly place: 'top' | 'bottom';
  readonly component: ComponentType;
  /** What stands in its place as long as the site is empty. */
  readonly whenEmpty?: ComponentType;
}

/** Every view there is. */
export const views: Readonly<Record<ViewId, View>> = {
  servers: {
    label: say('shell.view.servers'),
    icon: ServerMultiple20Regular,
    selectedIcon: ServerMultiple20Filled,
    place: 'top',
    component: ServersView,
    whenEmpty: StartPage,
  },
  coverage: {
    label: say('shell.view.coverage'),
    icon: ShieldCheckmark20Regular,
    selectedIcon: ShieldCheckmark20Filled,
    place: 'top',
    component: CoverageView,
  },
  whatIf: {
    label: say('shell.view.whatIf'),
    icon: Beaker20Regular,
    selectedIcon: Beaker20Filled,
    place: 'top',
    component: WhatIfView,
  },
  readiness: {
    label: say('shell.view.readiness'),
    icon: ClipboardTaskListLtr20Regular,
    selectedIcon: ClipboardTaskListLtr20Filled,
    place: 'top',
    component: ReadinessView,
  },
  settings: {
    label: say('shell.view.settings'),
    icon: Settings20Regular,
    selectedIcon: Settings20Filled,
    place: 'bottom',
    component: SettingsView,
  },
};
