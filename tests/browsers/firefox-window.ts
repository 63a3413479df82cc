import { runScript, type Send } from './bidi.ts';

/** What only Firefox's own window can do; needs `--remote-allow-system-access`. */
export interface FirefoxWindow {
  runCommand(name: string): Promise<void>;
  clickMenu(id: string, text: string): Promise<void>;
  stopBackground(): Promise<void>;
  /** As the system's own setting would, in all pages. */
  reduceMotion(page: unknown, reduce: boolean): Promise<void>;
  /** The same of colours, and of the system's scheme. */
  preferDark(page: unknown, dark: boolean): Promise<void>;
  forceColours(page: unknown, force: boolean): Promise<void>;
  /** What the extension's scripts, in pages and in the background, have thrown since the start. */
  readLog(): Promise<readonly string[]>;
}

/** Presses the key of a command. Keys stand in the order of the manifest's commands and carry no name. */
const pressKey = (id: string, name: string) => `(async () => {
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
  const withKeys = [...(await extension.shortcuts.commands)].filter(([, { shortcut }]) => shortcut).map(([name]) => name);
  const at = withKeys.indexOf(${JSON.stringify(name)});
  if (at < 0) throw new Error(${JSON.stringify(`No key is set for the command ${name}.`)});
  document.querySelectorAll('keyset[id^="ext-keyset"] key')[at].doCommand();
})()`;

/** Raises what a click in the menu raises; an entry that is not there throws. */
const chooseEntry = (id: string, entry: string, text: string) => `(async () => {
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
  const info = { menuItemId: ${JSON.stringify(entry)}, selectionText: ${JSON.stringify(text)}, editable: false, modifiers: [], pageUrl: gBrowser.currentURI.spec };
  if (extension.hasPermission('contextMenus')) extension.emit('webext-menu-menuitem-click', info, gBrowser.selectedTab);
  else throw new Error('The extension has no entries in menus.');
})()`;

const terminate = (id: string) => `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground()`;

/** What Firefox says of any extension whose page or frame went while it waited for an answer. */
const CLOSED_TOO_SOON = /^Promise resolved (?:while context is inactive|after context unloaded)\s*$/;

/**
 * The console service keeps what was thrown. Firefox stops whatever script just runs in a page that is closed or left, and says of it
 * what it says of one that hangs: that is left out where the page is gone, and nowhere else.
 */
const readLog = (id: string) => `(() => {
  const ours = WebExtensionPolicy.getByID(${JSON.stringify(id)}).getURL('');
  const isGone = ({ innerWindowID }) => innerWindowID > 0 && !WindowGlobalParent.getByInnerWindowId(innerWindowID)?.isCurrentGlobal;
  const isCut = (error) => error.errorMessage.includes('Script terminated by timeout') && isGone(error);
  const errors = Services.console.getMessageArray().filter((message) => message instanceof Ci.nsIScriptError);
  const said = errors.filter((error) => error.sourceName.startsWith(ours) && !isCut(error));
  return JSON.stringify(said.map((error) => error.errorMessage));
})()`;

interface Tree {
  contexts: { context: string }[];
}

export async function reachFirefoxWindow(send: Send, extensionId: string): Promise<FirefoxWindow> {
  const tree = await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const target = { context: tree.contexts[0]?.context };
  const run = (expression: string) => runScript(send, 'evaluate', { expression, target });
  return {
    runCommand: async (name) => void (await run(pressKey(extensionId, name))),
    clickMenu: async (id, text) => void (await run(chooseEntry(extensionId, id, text))),
    stopBackground: async () => void (await run(terminate(extensionId))),
    reduceMotion: async (_, reduce) =>
      void (await run(`Services.prefs.setIntPref('ui.prefersReducedMotion', ${Number(reduce)})`)),
    preferDark: async (_, dark) =>
      void (await run(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1})`,
      )),
    forceColours: async (_, force) =>
      void (await run(`Services.prefs.setIntPref('browser.display.document_color_use', ${force ? 2 : 0})`)),
    async readLog() {
      const said: string[] = JSON.parse(String((await run(readLog(extensionId))).value));
      return said.filter((words) => !CLOSED_TOO_SOON.test(words));
    },
  };
}
