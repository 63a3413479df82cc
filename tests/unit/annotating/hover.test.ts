import { describe, expect, it } from 'vitest';
import { type Hover, type HoverEvent, IDLE, nextHover } from '../../../annotating/hover.ts';

/** A quarter of a second, as long as a pointer dwells that rests. */
const REST = 250; // ms
const OUT = { is: 'out', at: 0 } as const;
const OVER_CARD = { is: 'over-card' } as const;
const DISMISS = { is: 'dismiss' } as const;
const over = (mark: string, at = 0, dwell = REST) => ({ is: 'over', mark, dwell, at }) as const;
const fast = (mark: string, at = 0) => ({ is: 'over', mark, dwell: undefined, at }) as const;
const towardsCard = (mark?: string, at = 0) => ({ is: 'approach', over: mark, at }) as const;
const open = (mark: string) => ({ is: 'open', mark }) as const;

const elapsed = ({ token, wait }: Hover<string>) => ({ is: 'elapsed', token, at: wait?.due ?? 0 }) as const;

type Step = HoverEvent<string> | 'timer';

/** The state after these events; `timer` is the timer that was set last, at its time. */
function stateAfter(...steps: readonly Step[]): Hover<string> {
  let state: Hover<string> = IDLE;
  for (const step of steps) {
    state = nextHover(state, step === 'timer' ? elapsed(state) : step);
  }
  return state;
}

/** What shows and what is waited for, without the token. */
function seen({ card, wait }: Hover<string>) {
  const waits = wait?.for === 'leaving' ? { leaving: true } : wait && { [wait.for]: wait.over ?? 'nothing' };
  return { ...(card !== undefined && { card }), ...waits };
}

/** A card that the pointer opened. */
const opened = (mark: string): Step[] => [over(mark), 'timer'];

describe('the pointer', () => {
  it.each<[name: string, steps: Step[], state: object]>([
    ['on a name waits before its card opens', [over('a')], { dwell: 'a' }],
    ['that has rested on a name opens its card', [over('a'), 'timer'], { card: 'a' }],
    ['that goes on before opens nothing', [over('a'), OUT], {}],
    ['on another name before waits for that one', [over('a'), over('b')], { dwell: 'b' }],
    ['that leaves a name leaves its card a while', [...opened('a'), OUT], { card: 'a', leaving: true }],
    ['that stays away closes the card', [...opened('a'), OUT, 'timer'], {}],
    ['that comes back to the name keeps the card', [...opened('a'), OUT, over('a')], { card: 'a' }],
    ['that goes into the card keeps it', [...opened('a'), OUT, OVER_CARD], { card: 'a' }],
    ['on another name keeps the card while it waits', [...opened('a'), over('b')], { card: 'a', dwell: 'b' }],
    ['that has rested on another name opens its card instead', [...opened('a'), over('b'), 'timer'], { card: 'b' }],
    ['on another name on its way out waits for that one', [...opened('a'), OUT, over('b')], { card: 'a', dwell: 'b' }],
    [
      'that only crosses another name on its way back keeps the card',
      [...opened('a'), over('b'), over('a')],
      { card: 'a' },
    ],
    [
      'that only crosses another name on its way into the card keeps it',
      [...opened('a'), over('b'), OVER_CARD],
      { card: 'a' },
    ],
    ['that only crosses another name leaves as before', [...opened('a'), over('b'), OUT], { card: 'a', leaving: true }],
  ])('%s', (_, steps, state) => {
    expect(seen(stateAfter(...steps))).toEqual(state);
  });
});

describe('a pointer that travels', () => {
  it.each<[name: string, steps: Step[], state: object]>([
    ['over a name waits for nothing there yet', [fast('a')], { passing: 'a' }],
    ['and has stopped on a name only begins to wait there', [fast('a'), 'timer'], { dwell: 'a' }],
    ['and then rests on a name opens its card', [fast('a'), 'timer', 'timer'], { card: 'a' }],
    ['and goes on from a name opens nothing', [fast('a'), OUT], {}],
    ['on from a name that it had slowed on opens nothing', [over('a'), fast('a'), OUT, 'timer'], {}],
    ['over another name leaves the open card', [...opened('a'), fast('b'), OUT], { card: 'a', leaving: true }],
    ['within the name whose card is open keeps it', [...opened('a'), fast('a')], { card: 'a' }],
  ])('%s', (_, steps, state) => {
    expect(seen(stateAfter(...steps))).toEqual(state);
  });
});

describe('a pointer on its way to the card', () => {
  it.each<[name: string, steps: Step[], state: object]>([
    ['keeps the card', [...opened('a'), towardsCard()], { card: 'a', passing: 'nothing' }],
    ['passes another name', [...opened('a'), towardsCard('b')], { card: 'a', passing: 'b' }],
    ['that gets there keeps it', [...opened('a'), towardsCard('b'), OVER_CARD], { card: 'a' }],
    ['that stops on no name leaves the card', [...opened('a'), towardsCard(), 'timer'], { card: 'a', leaving: true }],
    ['that stops on another name waits there', [...opened('a'), towardsCard('b'), 'timer'], { card: 'a', dwell: 'b' }],
    ['that stops for good loses the card', [...opened('a'), towardsCard(), 'timer', 'timer'], {}],
    ['that turns away leaves the card', [...opened('a'), towardsCard('b'), OUT], { card: 'a', leaving: true }],
    [
      'that goes on after a stop gives up what it dwelt on',
      [...opened('a'), over('b'), towardsCard()],
      { card: 'a', passing: 'nothing' },
    ],
    ['that is back on the name just keeps the card', [...opened('a'), OUT, towardsCard('a')], { card: 'a' }],
  ])('%s', (_, steps, state) => {
    expect(seen(stateAfter(...steps))).toEqual(state);
  });
});

describe('the wait on a name', () => {
  it('is as long as the pointer dwells', () => {
    expect(stateAfter(over('a', 1_000, 400)).wait?.due).toBe(1_400);
  });

  it('gets shorter when the pointer slows', () => {
    expect(stateAfter(over('a', 1_000, 500), over('a', 1_100, 250)).wait?.due).toBe(1_350);
  });

  it('gets no longer when the pointer moves within the name', () => {
    expect(stateAfter(over('a', 1_000, 250), over('a', 1_100, 500)).wait?.due).toBe(1_250);
  });

  it('is put off as long as the pointer travels', () => {
    expect(stateAfter(fast('a', 1_000), fast('a', 1_090)).wait?.due).toBe(1_190);
  });
});

describe('the keyboard', () => {
  it.each<[name: string, steps: Step[], state: object]>([
    ['opens a card at once', [open('a')], { card: 'a' }],
    ['opens a card instead of the one that is open', [open('a'), open('b')], { card: 'b' }],
    ['opens a card instead of the one that is waited for', [over('a'), open('b')], { card: 'b' }],
    ['keeps a card that was about to close', [...opened('a'), OUT, open('a')], { card: 'a' }],
    ['closes a card', [open('a'), DISMISS], {}],
    ['closes a card that was about to close', [...opened('a'), OUT, DISMISS], {}],
    ['ends the wait for a card', [over('a'), DISMISS], {}],
    ['ends the wait for another card, and closes the one that is open', [open('a'), over('b'), DISMISS], {}],
    ['opens a card that stays while the pointer is away', [open('a'), OUT, 'timer'], { card: 'a' }],
    ['takes over a card that the pointer opened', [...opened('a'), open('a'), OUT], { card: 'a' }],
    ['opens a card that stays when the pointer crosses another name', [open('a'), over('b'), OUT], { card: 'a' }],
    ['opens a card that makes room for a name that is dwelt on', [open('a'), over('b'), 'timer'], { card: 'b' }],
    [
      'opens a card that the pointer does not hold in its turn',
      [open('a'), ...opened('b'), OUT],
      { card: 'b', leaving: true },
    ],
  ])('%s', (_, steps, state) => {
    expect(seen(stateAfter(...steps))).toEqual(state);
  });
});

describe('a timer', () => {
  it.each<[name: string, set: Step[], since: Step[]]>([
    ['the pointer left', [over('a')], [OUT]],
    ['the pointer left and came again', [over('a')], [OUT, over('a')]],
    ['the pointer moved to another name', [over('a')], [over('b')]],
    ['the card was opened by the keyboard', [over('a')], [open('a')]],
    ['the card was dismissed', [...opened('a'), OUT], [DISMISS]],
    ['the pointer came back', [...opened('a'), OUT], [over('a')]],
    ['the pointer came back and left again', [...opened('a'), OUT], [OVER_CARD, OUT]],
    ['the pointer rests on another name', [...opened('a'), OUT], [over('b')]],
    ['the pointer travels on', [over('a')], [fast('a', 10)]],
    ['the pointer, still travelling, has moved', [fast('a')], [fast('a', 10)]],
    ['the pointer has slowed', [fast('a')], [over('a', 10)]],
    ['the pointer has come nearer to the card', [...opened('a'), towardsCard('b')], [towardsCard('b', 10)]],
    ['the pointer goes towards the card after all', [...opened('a'), over('b')], [towardsCard('b', 10)]],
  ])('counts no more once %s', (_, set, since) => {
    const { token } = stateAfter(...set);
    const state = stateAfter(...set, ...since);
    expect(nextHover(state, { is: 'elapsed', token, at: 1_000 })).toBe(state);
  });

  it('counts once', () => {
    const waiting = stateAfter(over('a'));
    const state = nextHover(waiting, elapsed(waiting));
    expect(nextHover(state, elapsed(waiting))).toBe(state);
  });
});

describe('the state', () => {
  it.each<[name: string, before: Step[], event: Step]>([
    ['the pointer stays on the name that it waits on', [over('a')], over('a')],
    ['the pointer stays on the name whose card is open', [over('a'), 'timer'], over('a')],
    ['the pointer stays off every name', [], OUT],
    ['the pointer stays away while the card is left', [...opened('a'), OUT], OUT],
    ['the pointer stays in the card', [open('a')], OVER_CARD],
    ['a card that is gone still reports the pointer', [], OVER_CARD],
    ['there is nothing to dismiss', [], DISMISS],
    ['a timer elapses that nobody set', [], 'timer'],
    ['a timer elapses while a card just stands', [open('a')], 'timer'],
    ['a card is opened that just stands', [open('a')], open('a')],
    ['the pointer stays away from a card that is held', [open('a')], OUT],
    ['the pointer slows no further', [over('a', 0)], over('a', 100)],
    ['the pointer goes towards a card that is gone', [], towardsCard('b')],
  ])('is the same object when %s', (_, before, event) => {
    const state = stateAfter(...before);
    const next = nextHover(state, event === 'timer' ? elapsed(state) : event);
    expect(next).toBe(state);
  });
});
