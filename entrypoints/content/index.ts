import './style.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isOnAt, readSettings, type Settings, watchSettings } from '../../data/settings/settings.ts';
import { annotateFrame } from './annotate-frame.ts';
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
    let running: AbortController | undefined;
    const follow = (settings: Settings) => {
      const on = isOnAt(settings, hostOfFrame());
      if (on === Boolean(running)) return;
      running?.abort();
      running = on ? new AbortController() : undefined;
      if (!running) return;
      const signal = AbortSignal.any([running.signal, life.signal]);
      const watch = () => leaveWhenOrphaned(life, signal);
      watch();
      annotateFrame({ connect: () => browser.runtime.connect(), onReplaced: watch }, signal);
    };
    watchSettings(follow, life.signal);
    follow(await readSettings());
  },
});
