/** The pages of the settings, in their order. */
export const SETTINGS_PAGES = ['sites', 'appearance', 'privacy'] as const;
export type SettingsPage = (typeof SETTINGS_PAGES)[number];

export const isSettingsPage = (page: string): page is SettingsPage => SETTINGS_PAGES.some((known) => known === page);
