import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { findBrowser } from '../../tools/find-browsers.mjs';
import type { BrowserName } from './test-browser.ts';
import { VIEWPORT } from './viewport.ts';

const OPTIONS: Readonly<Record<BrowserName, LaunchOptions>> = {
  // Without the switch Chromium takes no extension from a driver; a worker that a driver is attached to never idles.
  chromium: {
    args: ['--no-sandbox', '--disable-component-update'],
    enableExtensions: true,
    targetFilter: (target) => target.type() !== 'service_worker',
  },
  firefox: { browser: 'firefox' },
};

/** Starts a browser with no extension in it, in a profile of its own; `installExtension` puts one in later. */
export const openBareBrowser = (name: BrowserName): Promise<Browser> =>
  puppeteer.launch({ executablePath: findBrowser(name).path, defaultViewport: VIEWPORT, ...OPTIONS[name] });
