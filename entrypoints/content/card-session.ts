import type { Cards } from '../../annotating/annotator.ts';
import type { Ask } from '../../messaging/ask.ts';

export class CardSession implements Cards {
  constructor(_ask: Ask, _signal: AbortSignal) {}
  open() {
    console.log('open');
  }
  close() {}
}
