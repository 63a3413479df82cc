/**
 * What the bench does in the world of the content script, bundled into one script for it. Hashiya's code is left alone: browser functions
 * that it uses are taken the place of, to see when the dwell is over and when the card is built, and to hold back requests until then.
 */
import type { Opening, Way } from './opening.ts';

interface Port {
  postMessage(message: unknown): void;
  readonly onMessage: { addListener(listener: () => void): void };
}
interface World {
  readonly chrome: { readonly runtime: { connect(...of: unknown[]): Port } };
  readonly browser?: World['chrome'];
}

/** A dwell takes 250 to 500 ms; no other wait that ends while no card is open does. */
const [SHORTEST, LONGEST] = [200, 500]; // ms
const FRAMES = 60;

const { chrome, browser } = globalThis as unknown as World;
const connect = chrome.runtime.connect.bind(chrome.runtime);
const wait = globalThis.setTimeout;
const { attachShadow } = Element.prototype;

/** Requests for cards that wait for the end of the dwell; undefined where none is to wait. */
let held: (() => void)[] | undefined;
let dwelt = 0;
let frames = 0;
let isCounting = false;
let trip = 0;
let next: Promise<Opening> | undefined;
let onBuilt: (at: number) => void = () => undefined;

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Resolves in the first turn after the next frame, which is painted by then. */
async function painted(): Promise<number> {
  await frame();
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
  return performance.now();
}

function count(): void {
  if (!isCounting) return;
  frames++;
  requestAnimationFrame(count);
}

/** What a timer calls, if it is that of a dwell: from here on everything counts. */
function endDwell(open: () => void): void {
  dwelt = performance.now();
  frames = 0;
  isCounting = true;
  requestAnimationFrame(count);
  open();
  for (const send of held ?? []) send();
  held = undefined;
}

globalThis.setTimeout = ((then: () => void, ms = 0) => {
  if (ms < SHORTEST || ms > LONGEST) return wait(then, ms);
  return wait(() => (document.querySelector('hashiya-card') ? then() : endDwell(then)), ms);
}) as typeof setTimeout;

function holdCards(port: Port): Port {
  const send = port.postMessage.bind(port);
  port.postMessage = (message) => {
    if (held && (message as { name?: string }).name === 'card') held.push(() => send(message));
    else send(message);
  };
  return port;
}

for (const runtime of new Set([chrome.runtime, (browser ?? chrome).runtime])) {
  const open = runtime.connect.bind(runtime);
  runtime.connect = (...of) => holdCards(open(...of));
}

Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  const observer = new MutationObserver(() => {
    if (!root.querySelector('h2')) return;
    observer.disconnect();
    onBuilt(performance.now());
  });
  observer.observe(root, { childList: true, subtree: true });
  return root;
};

let answered: () => void = () => undefined;
const ownPort = connect();
ownPort.onMessage.addListener(() => answered());

/** A message that the background refuses at the door: its way there and back is all that it takes. */
async function makeTrip(): Promise<number> {
  const start = performance.now();
  await new Promise<void>((resolve) => {
    answered = resolve;
    ownPort.postMessage({ number: 1, name: 'kit', parameters: null });
  });
  return performance.now() - start;
}

/** Milliseconds between two frames. */
export async function frameMs(): Promise<number> {
  const start = await frame();
  for (let i = 1; i < FRAMES; i++) await frame();
  return ((await frame()) - start) / FRAMES;
}

/** Makes an empty trip, a second one after one that may have woken the background, and looks out for the next card. */
export async function expect(way: Way): Promise<void> {
  await makeTrip();
  trip = await makeTrip();
  held = way === 'after' ? [] : undefined;
  next = new Promise<number>((resolve) => {
    onBuilt = resolve;
  }).then(tell);
}

async function tell(builtAt: number): Promise<Opening> {
  const paintedAt = await painted();
  isCounting = false;
  return { tripMs: trip, builtMs: builtAt - dwelt, paintedMs: paintedAt - dwelt, frames };
}

/** The card that was expected, once it is painted. */
export const opened = (): Promise<Opening> | undefined => next;
