import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hover, type HoverEvent, IDLE, nextHover } from '../../../annotating/hover.ts';

type Event = Exclude<HoverEvent<string>, { is: 'elapsed' }> | { is: 'elapsed'; ago: number };

const mark = fc.constantFrom('a', 'b', 'c');
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ is: fc.constant('over' as const), mark }),
  fc.record({ is: fc.constant('open' as const), mark }),
  fc.constantFrom<Event>({ is: 'out' }, { is: 'over-card' }, { is: 'dismiss' }),
  // Timers elapse late too: of any token that there has been.
  fc.record({ is: fc.constant('elapsed' as const), ago: fc.constantFrom(0, 0, 0, 1, 2, 5) }),
);

interface Change {
  before: Hover<string>;
  event: HoverEvent<string>;
  after: Hover<string>;
}

function changesOf(events: readonly Event[]): Change[] {
  let state: Hover<string> = IDLE;
  return events.map((drawn) => {
    const before = state;
    const sent = drawn.is === 'elapsed' ? { is: drawn.is, token: before.token - drawn.ago } : drawn;
    state = nextHover(before, sent);
    return { before, event: sent, after: state };
  });
}

const always = (holds: (change: Change) => void) =>
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => changesOf(events).forEach(holds)),
    { numRuns: 2_000 },
  );

const isWaiting = ({ dwell, leaving }: Hover<string>): boolean => dwell !== undefined || leaving;
const shownBy = ({ card, dwell, leaving }: Hover<string>) => ({ card, dwell, leaving });

describe('whatever the pointer and the keyboard do', () => {
  it('a card opens only where its dwell elapsed, or where it was asked for', () => {
    always(({ before, event, after }) => {
      if (after.card === undefined || after.card === before.card) return;
      const asked = event.is === 'open' ? event.mark : event.is === 'elapsed' ? before.dwell : undefined;
      expect(after.card).toBe(asked);
    });
  });

  it('a card closes only by time or by dismissal', () => {
    always(({ before, event, after }) => {
      if (before.card === undefined || after.card !== undefined) return;
      expect(event.is === 'dismiss' || (event.is === 'elapsed' && before.leaving)).toBe(true);
    });
  });

  it('one timer counts at most', () => {
    always(({ after }) => {
      expect(after.dwell !== undefined && after.leaving).toBe(false);
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
      if (after.leaving) expect(after.card).toBeDefined();
      if (after.dwell !== undefined) expect(after.dwell).not.toBe(after.card);
    });
  });

  it('the state is another object only if something changes', () => {
    always(({ before, after }) => {
      if (after !== before) expect(shownBy(after)).not.toEqual(shownBy(before));
    });
  });

  it('a wait ends when its time has come', () => {
    always(({ after }) => {
      expect(isWaiting(nextHover(after, { is: 'elapsed', token: after.token }))).toBe(false);
    });
  });
});
