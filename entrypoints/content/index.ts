import './style.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isOnAt, readSettings, type Settings, watchSettings } from '../../data/settings/settings.ts';
import { annotateFrame } from './annotate-frame.ts';
import { hostOfFrame } from './host-of-frame.ts';
import { leaveWhenOrphaned } from './leave-when-orphaned.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',

  async main(ctx) {
    let running: AbortController | undefined;
    const follow = (settings: Settings) => {
      const on = isOnAt(settings, hostOfFrame());
      if (on === Boolean(running)) return;
      running?.abort();
      running = on ? new AbortController() : undefined;
      if (running) annotateFrame(AbortSignal.any([running.signal, ctx.signal]), () => browser.runtime.connect());
    };
    leaveWhenOrphaned(ctx);
    watchSettings(follow, ctx.signal);
    follow(await readSettings());
  },
});
