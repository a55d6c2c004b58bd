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
import { WhatIfView } from '../what-if/what-if-view';

/** A screen that the rail can show. `id` is what the settings remember. */
export interface View {
  readonly id: string;
  readonly label: string;
  readonly icon: FluentIcon;
  readonly selectedIcon: FluentIcon;
  readonly place: 'top' | 'bottom';
  readonly component: ComponentType;
  /** What stands in its place as long as the site is empty. */
  readonly whenEmpty?: ComponentType;
}

const serversView: View = {
  id: 'servers',
  label: 'Servers',
  icon: ServerMultiple20Regular,
  selectedIcon: ServerMultiple20Filled,
  place: 'top',
  component: ServersView,
  whenEmpty: StartPage,
};

/** Every view there is, in the order of the rail. */
export const views: readonly View[] = [
  serversView,
  {
    id: 'coverage',
    label: 'Coverage',
    icon: ShieldCheckmark20Regular,
    selectedIcon: ShieldCheckmark20Filled,
    place: 'top',
    component: CoverageView,
  },
  {
    id: 'whatIf',
    label: 'What-if',
    icon: Beaker20Regular,
    selectedIcon: Beaker20Filled,
    place: 'top',
    component: WhatIfView,
  },
  {
    id: 'readiness',
    label: 'Readiness',
    icon: ClipboardTaskListLtr20Regular,
    selectedIcon: ClipboardTaskListLtr20Filled,
    place: 'top',
    component: ReadinessView,
  },
  {
    id: 'settings',
    label: 'Settings',
    icon: Settings20Regular,
    selectedIcon: Settings20Filled,
    place: 'bottom',
    component: SettingsView,
  },
];

/** The view of an id; the Servers view for one that this version does not know. */
export function viewOf(id: string): View {
  return views.find((view) => view.id === id) ?? serversView;
}
