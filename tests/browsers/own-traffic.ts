import type { BrowserName } from './test-browser.ts';

/**
 * What a browser asks for by itself, with no extension in it, in a fresh profile and with all that has a switch
 * switched off. Found with the recording proxy; Firefox is silent.
 */
export const OWN_HOSTS: Readonly<Record<BrowserName, readonly string[]>> = {
  // Asks whether a reader is signed in (accounts), and for newer builds of what it is made of (update).
  chromium: ['accounts.google.com', 'update.googleapis.com'],
  firefox: [],
};
