import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hover, type HoverEvent, IDLE, nextHover } from '../../../annotating/hover.ts';

/** What the reader does, or a timer of a token `ago`; the time is added when it is played. */
type Happening =
  | { is: 'over'; mark: string; dwell: number | undefined }
  | { is: 'approach'; over: string | undefined }
  | { is: 'elapsed'; ago: number }
  | { is: 'open'; mark: string }
  | { is: 'out' | 'over-card' | 'dismiss' };

const mark = fc.constantFrom('a', 'b', 'c');
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ is: fc.constant('over' as const), mark, dwell: fc.constantFrom(250, 400, 500, undefined) }),
  fc.record({ is: fc.constant('approach' as const), over: fc.option(mark, { nil: undefined }) }),
  fc.record({ is: fc.constant('open' as const), mark }),
  fc.constantFrom<Happening>({ is: 'out' }, { is: 'over-card' }, { is: 'dismiss' }),
  // Timers elapse late too: of any token that there has been.
  fc.record({ is: fc.constant('elapsed' as const), ago: fc.constantFrom(0, 0, 0, 1, 2, 5) }),
);
const step = fc.record({ what: happening, after: fc.nat(200) });

interface Change {
  before: Hover<string>;
  event: HoverEvent<string>;
  after: Hover<string>;
}

function eventOf(what: Happening, token: number, at: number): HoverEvent<string> {
  if (what.is === 'elapsed') return { is: 'elapsed', token: token - what.ago, at };
  if (what.is === 'over' || what.is === 'approach') return { ...what, at };
  if (what.is === 'open') return what;
  return what.is === 'out' ? { is: 'out', at } : { is: what.is };
}

function changesOf(steps: readonly { what: Happening; after: number }[]): Change[] {
  let state: Hover<string> = IDLE;
  let at = 0;
  return steps.map(({ what, after }) => {
    at += after;
    const before = state;
    const event = eventOf(what, before.token, at);
    state = nextHover(before, event);
    return { before, event, after: state };
  });
}

const always = (holds: (change: Change) => void) =>
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => changesOf(steps).forEach(holds)),
    { numRuns: 2_000 },
  );

const dwellsOn = ({ wait }: Hover<string>) => (wait?.for === 'dwell' ? wait.over : undefined);
const shownBy = ({ card, held, wait }: Hover<string>) => ({ card, held, wait });

describe('whatever the pointer and the keyboard do', () => {
  it('a card opens only where its dwell elapsed, or where it was asked for', () => {
    always(({ before, event, after }) => {
      if (after.card === undefined || after.card === before.card) return;
      const asked = event.is === 'open' ? event.mark : event.is === 'elapsed' ? dwellsOn(before) : undefined;
      expect(after.card).toBe(asked);
    });
  });

  it('a card closes only by time or by dismissal', () => {
    always(({ before, event, after }) => {
      if (before.card === undefined || after.card !== undefined) return;
      expect(event.is === 'dismiss' || (event.is === 'elapsed' && before.wait?.for === 'leaving')).toBe(true);
    });
  });

  it('a card that is held closes only by dismissal, or for another', () => {
    always(({ before, event, after }) => {
      if (before.held && after.card === undefined) expect(event.is).toBe('dismiss');
    });
  });

  it('a pointer that travels opens nothing before it has stopped', () => {
    always(({ before, event, after }) => {
      if (before.wait?.for === 'passing' && event.is !== 'open' && event.is !== 'dismiss')
        expect(after.card).toBe(before.card);
    });
  });

  it('a pointer that comes nearer to the card keeps it', () => {
    always(({ before, event, after }) => {
      if (event.is === 'approach') expect(after.card).toBe(before.card);
    });
  });

  it('a timer of an older token changes nothing', () => {
    always(({ before, event, after }) => {
      if (event.is === 'elapsed' && event.token !== before.token) expect(after).toBe(before);
    });
  });

  it('each wait that begins or ends has a token of its own', () => {
    always(({ before, after }) => {
      if (after === before) return;
      expect(after.token).toBeGreaterThan(before.token);
    });
  });

  it('only a card that is open is left, and none is waited for that is open', () => {
    always(({ after }) => {
      if (after.wait?.for === 'leaving') expect(after.card !== undefined && !after.held).toBe(true);
      else if (after.wait?.over !== undefined) expect(after.wait.over).not.toBe(after.card);
    });
  });

  it('the state is another object only if something changes', () => {
    always(({ before, after }) => {
      if (after !== before) expect(shownBy(after)).not.toEqual(shownBy(before));
    });
  });

  it('a wait ends when its time has come, if not at once then after two more', () => {
    always(({ after }) => {
      let state = after;
      for (let times = 0; state.wait && times < 3; times++)
        state = nextHover(state, { is: 'elapsed', token: state.token, at: state.wait.due });
      expect(state.wait).toBeUndefined();
    });
  });

  it('no wait begins or ends in the past', () => {
    always(({ event, after, before }) => {
      if (after.wait && after.wait !== before.wait && 'at' in event) expect(after.wait.due).toBeGreaterThan(event.at);
    });
  });
});
