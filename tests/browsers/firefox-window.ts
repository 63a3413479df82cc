import { runScript, type Send } from './bidi.ts';

/** What only Firefox's own window can do; needs `--remote-allow-system-access`. */
export interface FirefoxWindow {
  runCommand(name: string): Promise<void>;
  stopBackground(): Promise<void>;
}

/** Presses the key of a command. Keys stand in the order of the manifest's commands and carry no name. */
const pressKey = (id: string, name: string) => `(async () => {
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
  const withKeys = [...(await extension.shortcuts.commands)].filter(([, { shortcut }]) => shortcut).map(([name]) => name);
  const at = withKeys.indexOf(${JSON.stringify(name)});
  if (at < 0) throw new Error(${JSON.stringify(`No key is set for the command ${name}.`)});
  document.querySelectorAll('keyset[id^="ext-keyset"] key')[at].doCommand();
})()`;

const terminate = (id: string) => `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground()`;

interface Tree {
  contexts: { context: string }[];
}

export async function reachFirefoxWindow(send: Send, extensionId: string): Promise<FirefoxWindow> {
  const tree = await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const target = { context: tree.contexts[0]?.context };
  const run = async (expression: string) => {
    await runScript(send, 'evaluate', { expression, target });
  };
  return {
    runCommand: (name) => run(pressKey(extensionId, name)),
    stopBackground: () => run(terminate(extensionId)),
  };
}
