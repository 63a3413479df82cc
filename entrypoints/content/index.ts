import './style.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchRevision } from '../../data/settings/revision.ts';
import { isOnAt, watchSettings } from '../../data/settings/settings.ts';
import { readState, type State } from '../../data/settings/state.ts';
import { AnnotatedFrame } from './annotated-frame.ts';
import { hostOfFrame } from './host-of-frame.ts';
import { leaveWhenOrphaned } from './leave-when-orphaned.ts';
import { lifeOfScript } from './life-of-script.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  // Frames without an address of their own: about:blank, srcdoc (sandboxed too), data: and blob:.
  matchOriginAsFallback: true,
  runAt: 'document_idle',

  async main() {
    const life = lifeOfScript();
    let state: State | undefined;
    let running: { frame: AnnotatedFrame; end: AbortController } | undefined;
    const follow = (change: Partial<State>) => {
      if (!state) return; // all is read in a moment
      state = { ...state, ...change };
      if (!isOnAt(state.settings, hostOfFrame())) {
        running?.end.abort();
        running = undefined;
      } else if (running) running.frame.follow(state);
      else running = begin(state);
    };
    const begin = (first: State) => {
      const end = new AbortController();
      const signal = AbortSignal.any([end.signal, life.signal]);
      const world = {
        connect: () => browser.runtime.connect(),
        onBegin: (running: AbortSignal) => leaveWhenOrphaned(life, running),
      };
      return { end, frame: new AnnotatedFrame(world, first, signal) };
    };
    watchSettings((settings) => follow({ settings }), life.signal);
    watchRevision((revision) => follow({ revision }), life.signal);
    state = await readState();
    if (!life.signal.aborted) follow({});
  },
});
