import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeAsk, NoAnswer } from '../../../messaging/ask.ts';
import { cardAsked } from './card-asked.ts';
import { FakePort } from './fake-port.ts';

const TIME_OUT = 1000; // ms
const ASKED = { text: 'MGX', revision: 0 };
const CARD = cardAsked('nobody');
const SCANNED = {
  edition: 'e',
  scan: { names: [{ start: 0, end: 3, entry: 1 }], cues: [], taken: [] },
  mentions: [{ start: 0, end: 3, id: 'mgx', type: 'organisation', why: { by: 'name' }, certain: true }],
};

let ports: FakePort[];
let turnOff: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  ports = [];
  turnOff = new AbortController();
});

afterEach(() => {
  vi.useRealTimers();
});

function makeOne() {
  const connect = () => {
    const port = new FakePort();
    ports.push(port);
    return port;
  };
  return makeAsk(connect, turnOff.signal, TIME_OUT);
}

const lastPort = (): FakePort => {
  const port = ports.at(-1);
  if (!port) throw new Error('No port was opened.');
  return port;
};

/** What is waiting for, once it has failed. */
const failure = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('asking', () => {
  it('opens the port with the first request, not before', async () => {
    const ask = makeOne();
    expect(ports).toHaveLength(0);
    const asked = ask('scan', ASKED);
    expect(lastPort().sent).toEqual([{ number: 1, name: 'scan', parameters: ASKED }]);
    lastPort().receive({ number: 1, reply: SCANNED });
    expect(await asked).toEqual(SCANNED);
  });

  it('keeps one port, and gives each request its own answer in any order', async () => {
    const ask = makeOne();
    const scan = ask('scan', ASKED);
    const card = ask('card', CARD);
    lastPort().receive({ number: 2, reply: null });
    lastPort().receive({ number: 1, reply: SCANNED });
    expect([await scan, await card]).toEqual([SCANNED, null]);
    expect(ports).toHaveLength(1);
  });

  it('asks again once after the time-out, then gives up', async () => {
    const ask = makeOne();
    const failed = failure(ask('scan', ASKED));
    await vi.advanceTimersByTimeAsync(TIME_OUT - 1);
    expect(lastPort().sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(lastPort().sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(TIME_OUT);
    expect(await failed).toEqual(new NoAnswer(`No answer within ${TIME_OUT} ms.`));
    expect(lastPort().sent).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes the answer to the second try, and drops the late one to the first', async () => {
    const ask = makeOne();
    const asked = ask('scan', ASKED);
    await vi.advanceTimersByTimeAsync(TIME_OUT);
    lastPort().receive({ number: 1, reply: { mentions: [], seen: ['late'] } });
    lastPort().receive({ number: 2, reply: SCANNED });
    expect(await asked).toEqual(SCANNED);
  });

  it('asks again when the background says that it could not, then passes its words on', async () => {
    const ask = makeOne();
    const failed = failure(ask('scan', ASKED));
    lastPort().receive({ number: 1, error: 'The disk is full.' });
    await vi.advanceTimersByTimeAsync(0);
    lastPort().receive({ number: 2, error: 'The disk is full.' });
    expect(await failed).toEqual(new NoAnswer('The disk is full.'));
  });

  it('opens another port after the background was stopped', async () => {
    const ask = makeOne();
    const asked = ask('scan', ASKED);
    lastPort().lose();
    await vi.advanceTimersByTimeAsync(0);
    expect(ports).toHaveLength(2);
    lastPort().receive({ number: 2, reply: SCANNED });
    expect(await asked).toEqual(SCANNED);
  });

  it('opens another port where the old one is dead without having said so', async () => {
    const ask = makeOne();
    const first = ask('scan', ASKED);
    lastPort().receive({ number: 1, reply: SCANNED });
    await first;
    lastPort().dead = true;
    const second = ask('card', CARD);
    await vi.advanceTimersByTimeAsync(0);
    expect(ports).toHaveLength(2);
    lastPort().receive({ number: 3, reply: null });
    expect(await second).toBeNull();
  });

  it('is not disturbed by the end of an old port', async () => {
    const ask = makeOne();
    const first = ask('scan', ASKED);
    const old = lastPort();
    old.lose();
    await vi.advanceTimersByTimeAsync(0);
    old.lose();
    lastPort().receive({ number: 2, reply: SCANNED });
    expect(await first).toEqual(SCANNED);
  });

  it('does not take what is no answer, or answers nothing asked', async () => {
    const ask = makeOne();
    const asked = ask('scan', ASKED);
    for (const message of [null, 'text', {}, { number: '1', reply: SCANNED }, { number: 7, reply: SCANNED }]) {
      lastPort().receive(message);
    }
    lastPort().receive({ number: 1, reply: SCANNED });
    expect(await asked).toEqual(SCANNED);
  });

  it.each([
    ['scan', { mentions: [{ start: 3, end: 3, id: 'mgx', type: 'organisation', why: {} }], seen: [] }],
    ['scan', { mentions: [] }],
    ['scan', null],
  ] as const)('refuses a reply that is not the contract’s: %s %j', async (name, reply) => {
    const ask = makeOne();
    const failed = failure(ask(name, ASKED));
    lastPort().receive({ number: 1, reply });
    await vi.advanceTimersByTimeAsync(0);
    lastPort().receive({ number: 2, reply });
    expect(await failed).toBeInstanceOf(Error);
  });

  it('ends at once when it is turned off: the port is closed, what waits fails, nothing is tried again', async () => {
    const ask = makeOne();
    const failed = failure(ask('scan', ASKED));
    turnOff.abort();
    expect(await failed).toBeInstanceOf(NoAnswer);
    expect(lastPort().disconnected).toBe(true);
    await vi.advanceTimersByTimeAsync(3 * TIME_OUT);
    expect(ports).toHaveLength(1);
    expect(lastPort().sent).toHaveLength(1);
  });
});
