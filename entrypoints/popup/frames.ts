import { browser } from 'wxt/browser';
import type { FrameNames, Spotted } from '../../messaging/contract.ts';

/** Frames answer one after the other; what has come by then is told together. */
const TOGETHER = 50; // ms
const LONGEST = 950; // ms

const isOfFrame = (message: unknown): message is FrameNames =>
  typeof message === 'object' && message !== null && Array.isArray((message as FrameNames).names);

/** What each frame of a tab finds in itself, the page's own first; undefined where none answers. */
export function namesInFrames(tab: number): Promise<ReadonlyMap<number, readonly Spotted[]> | undefined> {
  return new Promise((resolve) => {
    const port = browser.tabs.connect(tab);
    let frames: Map<number, readonly Spotted[]> | undefined;
    const end = () => {
      port.disconnect();
      resolve(frames && new Map([...frames].sort(([a], [b]) => a - b)));
    };
    port.onMessage.addListener((message: unknown) => {
      if (!isOfFrame(message)) return;
      if (message.names.length > 0) setTimeout(end, TOGETHER);
      frames ??= new Map();
      frames.set(message.frame, message.names);
    });
    port.onDisconnect.addListener(() => {
      // Read, or Chromium writes an error to the console: a page that may not be marked has nobody to answer.
      void browser.runtime.lastError;
      end();
    });
    setTimeout(end, LONGEST);
  });
}
