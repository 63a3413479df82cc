import { closeWelcome } from './close-welcome.ts';
import { openChromium } from './open-chromium.ts';
import { openFirefox } from './open-firefox.ts';
import type { BrowserName, LaunchOptions, TestBrowser } from './test-browser.ts';

const OPENERS = { chromium: openChromium, firefox: openFirefox };

/** Starts the named browser with the extension in it; the page that a first install opens is closed, unless it is wanted. */
export async function openBrowser(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  const browser = await OPENERS[name](options);
  if (!options.keepsWelcome) await closeWelcome(browser);
  return browser;
}
