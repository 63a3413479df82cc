import './style.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type State, watchState } from '../../data/settings/state.ts';
import { type Ask, makeAsk } from '../../messaging/ask.ts';
import { AnnotatedFrame, report } from './annotated-frame.ts';
import { leaveWhenOrphaned } from './leave-when-orphaned.ts';
import { lifeOfScript } from './life-of-script.ts';

/** A frame's way to the background, and what it is marked by, once it is to be. */
interface Running {
  ask: Ask;
  end: AbortController;
  /** Of its end, and of the script's. */
  signal: AbortSignal;
  frame?: AnnotatedFrame;
}

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  // Frames without an address of their own: about:blank, srcdoc (sandboxed too), data: and blob:.
  matchOriginAsFallback: true,
  runAt: 'document_idle',

  main() {
    const life = lifeOfScript();
    let running: Running | undefined;
    const onBegin = (begun: AbortSignal) => leaveWhenOrphaned(life, begun);
    const stop = () => {
      running?.end.abort();
      running = undefined;
    };
    const start = (): Running => {
      const end = new AbortController();
      const signal = AbortSignal.any([end.signal, life.signal]);
      return { end, signal, ask: makeAsk(() => browser.runtime.connect(), signal) };
    };
    let turn = 0;
    /** Begins, goes on or ends, as the state now says. Where the reader has rules of sites, the background knows them. */
    const follow = async ({ page, revision }: State) => {
      const mine = ++turn;
      if (!page?.on) {
        stop();
        return;
      }
      running ??= start();
      const { ask, signal } = running;
      const muted =
        page.on === '*' ? page.muted : await ask('page', {}).catch((error) => void (signal.aborted || report(error)));
      if (turn !== mine) return;
      const marking = { page: { ...page, muted: muted ?? [] }, revision };
      if (!muted) stop();
      else if (running.frame) running.frame.follow(marking);
      else running.frame = new AnnotatedFrame({ ask, onBegin }, marking, signal);
    };
    watchState(follow, life.signal);
  },
});
