import type { Page } from 'puppeteer-core';
import type { ClosedShadow } from './closed-shadow.ts';

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

export interface LaunchOptions {
  /** The folder of the built extension. */
  extension: string;
  /** `host:port` of a proxy that all traffic goes through, that to localhost included. */
  proxy?: string;
  /** Leaves the page of the first run open. */
  keepsWelcome?: boolean;
  /** True unless a reader is to look on. */
  headless?: boolean;
}

/** One browser with the extension in it: the same interface for both, so that a spec is written once. */
export interface TestBrowser {
  readonly name: BrowserName;
  /** Opens a tab in front and waits until its page has loaded. */
  newPage(url: string): Promise<Page>;
  /** The address of one of the extension's own files. */
  extensionUrl(path: string): string;
  /**
   * Opens a page of the extension in a tab and waits until `content`, a selector, is in it. Opened `behind`, the tab in
   * front stays there: a popup then asks of that tab, as it does when it is opened by the toolbar.
   */
  openExtensionPage(path: string, content: string, place?: 'behind'): Promise<Page>;
  /** Has pages believe that the reader's system is dark, or light: in Firefox all of them. */
  preferDark(page: Page, dark: boolean): Promise<void>;
  /** Has pages believe that the reader has asked the system for less motion, or for no less: in Firefox all of them. */
  reduceMotion(page: Page, reduce: boolean): Promise<void>;
  /** Has pages believe that the reader has chosen few colours of their own for all of them, or has not: in Firefox all pages. */
  forceColours(page: Page, force: boolean): Promise<void>;
  /** Does what the browser does when the reader presses the keys of a command of the manifest. */
  runCommand(name: string): Promise<void>;
  /** Does what the browser does when the reader chooses the extension's entry `id` of the menu for pages, with `text` selected. */
  clickMenu(id: string, text?: string): Promise<void>;
  /** Stops the worker or the event page, as a browser does when it is idle; resolves once it has stopped. */
  stopBackground(): Promise<void>;
  /**
   * Starts to write down what the extension's own scripts warn of or throw, in pages and in the background, and returns
   * what reads it so far. A worker that is listened to never goes idle. In Firefox warnings are not heard here: those of
   * the content script are among the page's own (`console` of its `Page`), those of the background nowhere.
   */
  listen(): Promise<() => Promise<readonly string[]>>;
  /** A look into the closed shadow root of the element that `host`, a selector, finds. */
  closedShadow(page: Page, host: string): ClosedShadow;
  /** Resolves when the reader closes the last window. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
