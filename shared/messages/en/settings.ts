/** The settings. */
export const settings = {
  'settings.title': 'Settings',
  'settings.appearance': 'Appearance',
  'settings.data': 'Data',
  'settings.help': 'Help',
  'settings.theme': 'Theme',
  'settings.theme.system': 'As the system',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.theme.highContrast': 'High contrast',
  'settings.zoom': 'Zoom',
  'settings.percent': '{percent, number} %',
  'settings.dataFolder':
    'The site, its history and these settings are kept in this folder. Every change is on disk before it shows as saved.',
  'settings.keyboardShortcuts': 'Keyboard shortcuts',
  'settings.about': 'About Understudy',
} as const;
