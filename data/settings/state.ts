import { browser } from 'wxt/browser';
import { PAGE, type PageState } from './page-state.ts';
import { REVISION, soundRevision } from './revision.ts';

/** What a page is marked by. */
export interface State {
  /** None until the background first ran. */
  readonly page: PageState | undefined;
  /** The dataset's. */
  readonly revision: number;
}

async function readState(): Promise<State> {
  const stored = await browser.storage.local.get([PAGE, REVISION]);
  return { page: stored[PAGE] as PageState | undefined, revision: soundRevision(stored[REVISION]) };
}

/** Calls back with the state as it is, and whenever it changes, until the signal aborts: each frame of each page does so. */
export function watchState(onState: (state: State) => void, signal: AbortSignal): void {
  const read = async () => {
    const state = await readState();
    if (!signal.aborted) onState(state);
  };
  const listener = (changes: object) => {
    if (PAGE in changes || REVISION in changes) read();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
  read();
}
