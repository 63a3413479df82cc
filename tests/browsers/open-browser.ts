import { openChromium } from './open-chromium.ts';
import { openFirefox } from './open-firefox.ts';
import type { BrowserName, LaunchOptions, TestBrowser } from './test-browser.ts';

const OPENERS = { chromium: openChromium, firefox: openFirefox };

/** Starts the named browser with the extension in it. */
export const openBrowser = (name: BrowserName, options: LaunchOptions): Promise<TestBrowser> => OPENERS[name](options);
