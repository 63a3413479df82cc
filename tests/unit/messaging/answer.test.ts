import { describe, expect, it, vi } from 'vitest';
import { answerOver, type Handlers } from '../../../messaging/answer.ts';
import { makeAsk } from '../../../messaging/ask.ts';
import { LONGEST_SAMPLE, LONGEST_TEXT } from '../../../messaging/contract.ts';
import type { CardKit } from '../../../messaging/drawn.ts';
import { wishIn } from '../../../messaging/replies.ts';
import { cardAsked } from './card-asked.ts';
import { FakePort } from './fake-port.ts';

const NOTHING = { edition: 'e', scan: { names: [], cues: [], taken: [] }, mentions: [] };
const ASKED = { text: 'MGX', revision: 0 };
const CARD = cardAsked('mgx');
const kit = async () => ({ style: '', notices: {} }) as CardKit;

function serve(changed: Partial<Handlers> = {}) {
  const port = new FakePort();
  const scan = vi.fn(async () => NOTHING);
  answerOver(port, { scan, decide: async () => [], card: async () => null, page: async () => [], kit, ...changed });
  const send = async (message: unknown) => {
    port.receive(message);
    await new Promise((settle) => setTimeout(settle));
    return port.sent.at(-1);
  };
  return { port, scan, send };
}

describe('answering', () => {
  it('gives the handler the parameters, and the answer the request’s number', async () => {
    const { send, scan } = serve();
    expect(await send({ number: 5, name: 'scan', parameters: ASKED })).toEqual({ number: 5, reply: NOTHING });
    expect(scan).toHaveBeenCalledWith(ASKED);
  });

  it.each([
    null,
    'scan',
    {},
    { number: 1 },
    { number: -1, name: 'scan', parameters: ASKED },
    { number: 1, name: 'steal', parameters: {} },
    { number: 1, name: 'toString', parameters: {} },
    { number: 1, name: 'scan', parameters: ASKED, more: true },
  ])('is silent at what is no request: %j', async (message) => {
    const { send, scan } = serve();
    expect(await send(message)).toBeUndefined();
    expect(scan).not.toHaveBeenCalled();
  });

  it.each([
    ['scan', { ...ASKED, text: 7 }],
    ['scan', { ...ASKED, text: 'x'.repeat(LONGEST_TEXT + 1) }],
    ['scan', { ...ASKED, revision: -1 }],
    [
      'decide',
      { edition: 'e', scans: [{ at: 0, scan: { names: [{ start: 0, end: 3 }], cues: [], taken: [] } }], revision: 0 },
    ],
    ['scan', { ...ASKED, more: 1 }],
    ['scan', undefined],
    ['card', {}],
    ['card', { ...CARD, by: 'hearsay' }],
    ['card', { ...CARD, language: 'de' }],
    ['card', { ...CARD, around: [{ text: 'x'.repeat(LONGEST_SAMPLE + 1), tag: '' }] }],
    ['kit', {}],
  ])('refuses malformed parameters with an error: %s', async (name, parameters) => {
    const { send, scan } = serve();
    expect(await send({ number: 1, name, parameters })).toEqual({ number: 1, error: expect.any(String) });
    expect(scan).not.toHaveBeenCalled();
  });

  it('takes a text of the greatest length', async () => {
    const { send } = serve();
    const parameters = { ...ASKED, text: 'x'.repeat(LONGEST_TEXT) };
    expect(await send({ number: 1, name: 'scan', parameters })).toEqual({ number: 1, reply: NOTHING });
  });

  it('takes all that a scan may tell of a name', async () => {
    const { send } = serve();
    const place = { start: 0, end: 3 };
    const told = { traits: 3, dates: [{ year: 2025, month: 2 }] };
    const names = [{ ...place, entry: 1, sentence: place, owner: place, acronym: 'MGX', told }];
    const figures = [{ ...place, ...told, unit: 'EUR', min: 30e9, max: 50e9, sentence: place }];
    const parameters = {
      edition: 'e',
      scans: [{ at: 7, scan: { names, cues: [{ ...place, entry: 2 }], taken: ['WAM'], figures } }],
      revision: 0,
    };
    expect(await send({ number: 1, name: 'decide', parameters })).toEqual({ number: 1, reply: [] });
  });

  it('takes a card’s figure with what it equals', async () => {
    const { send } = serve();
    const figure = { unit: 'GW', exact: 1.4, matches: '2025-05-19' };
    const parameters = { ...cardAsked('deal#capacity'), figure };
    expect(await send({ number: 1, name: 'card', parameters })).toEqual({ number: 1, reply: null });
    const wrong = { ...parameters, figure: { ...figure, unit: 'miles' } };
    expect(await send({ number: 2, name: 'card', parameters: wrong })).toEqual({
      number: 2,
      error: expect.any(String),
    });
  });

  it('passes the words of a handler’s failure on', async () => {
    const { send } = serve({ scan: () => Promise.reject(new Error('No index.')) });
    expect(await send({ number: 1, name: 'scan', parameters: ASKED })).toEqual({ number: 1, error: 'No index.' });
  });

  it('goes on when the page is gone before its answer', async () => {
    const { port, send } = serve();
    port.dead = true;
    await send({ number: 1, name: 'scan', parameters: ASKED });
    port.dead = false;
    expect(await send({ number: 2, name: 'scan', parameters: ASKED })).toEqual({ number: 2, reply: NOTHING });
  });

  it('is what asking understands', async () => {
    const near = new FakePort();
    const far = new FakePort();
    near.postMessage = (message) => far.receive(structuredClone(message));
    far.postMessage = (message) => near.receive(structuredClone(message));
    answerOver(far, {
      scan: async () => NOTHING,
      decide: async () => [],
      card: async () => null,
      page: async () => [],
      kit,
    });
    const ask = makeAsk(() => near, new AbortController().signal);
    expect(await ask('scan', ASKED)).toEqual(NOTHING);
    expect(await ask('card', CARD)).toBeNull();
  });
});

describe('a wish of a frame', () => {
  it('is told from what else may come', () => {
    const wishes = [{ wish: 'next' }, { wish: 'open', page: true }, { wish: 'seek', id: 'mgx', frame: 0 }];
    expect(wishes.map(wishIn)).toEqual(wishes);
    expect([{ wish: 1 }, { step: 'next' }, 'next', null, {}].map(wishIn)).toEqual(Array(5).fill(undefined));
  });
});
