import { describe, expect, it } from 'vitest';
import { type Hover, type HoverEvent, IDLE, nextHover } from '../../../annotating/hover.ts';

const OUT = { is: 'out' } as const;
const OVER_CARD = { is: 'over-card' } as const;
const DISMISS = { is: 'dismiss' } as const;
const over = (mark: string) => ({ is: 'over', mark }) as const;
const open = (mark: string) => ({ is: 'open', mark }) as const;

type Step = HoverEvent<string> | 'timer';

/** The state after these events; `timer` is the timer that was set last, at its time. */
function stateAfter(...steps: readonly Step[]): Hover<string> {
  let state: Hover<string> = IDLE;
  for (const step of steps) {
    state = nextHover(state, step === 'timer' ? { is: 'elapsed', token: state.token } : step);
  }
  return state;
}

/** What shows and what is waited for, without the token. */
const seen = ({ card, dwell, leaving }: Hover<string>) => ({
  ...(card !== undefined && { card }),
  ...(dwell !== undefined && { dwell }),
  ...(leaving && { leaving }),
});

describe('the pointer', () => {
  it.each<[name: string, steps: Step[], state: object]>([
    ['on a name waits before its card opens', [over('a')], { dwell: 'a' }],
    ['that has rested on a name opens its card', [over('a'), 'timer'], { card: 'a' }],
    ['that goes on before opens nothing', [over('a'), OUT], {}],
    ['on another name before waits for that one', [over('a'), over('b')], { dwell: 'b' }],
    ['that leaves a name leaves its card a while', [open('a'), OUT], { card: 'a', leaving: true }],
    ['that stays away closes the card', [open('a'), OUT, 'timer'], {}],
    ['that comes back to the name keeps the card', [open('a'), OUT, over('a')], { card: 'a' }],
    ['that goes into the card keeps it', [open('a'), OUT, OVER_CARD], { card: 'a' }],
    ['on another name keeps the card while it waits', [open('a'), over('b')], { card: 'a', dwell: 'b' }],
    ['that has rested on another name opens its card instead', [open('a'), over('b'), 'timer'], { card: 'b' }],
    ['on another name on its way out waits for that one', [open('a'), OUT, over('b')], { card: 'a', dwell: 'b' }],
    ['that only crosses another name on its way back keeps the card', [open('a'), over('b'), over('a')], { card: 'a' }],
    [
      'that only crosses another name on its way into the card keeps it',
      [open('a'), over('b'), OVER_CARD],
      { card: 'a' },
    ],
    ['that only crosses another name leaves as before', [open('a'), over('b'), OUT], { card: 'a', leaving: true }],
  ])('%s', (_, steps, state) => {
    expect(seen(stateAfter(...steps))).toEqual(state);
  });
});

describe('the keyboard', () => {
  it.each<[name: string, steps: Step[], state: object]>([
    ['opens a card at once', [open('a')], { card: 'a' }],
    ['opens a card instead of the one that is open', [open('a'), open('b')], { card: 'b' }],
    ['opens a card instead of the one that is waited for', [over('a'), open('b')], { card: 'b' }],
    ['keeps a card that was about to close', [open('a'), OUT, open('a')], { card: 'a' }],
    ['closes a card', [open('a'), DISMISS], {}],
    ['closes a card that was about to close', [open('a'), OUT, DISMISS], {}],
    ['ends the wait for a card', [over('a'), DISMISS], {}],
    ['ends the wait for another card, and closes the one that is open', [open('a'), over('b'), DISMISS], {}],
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
    ['the card was dismissed', [open('a'), OUT], [DISMISS]],
    ['the pointer came back', [open('a'), OUT], [over('a')]],
    ['the pointer came back and left again', [open('a'), OUT], [OVER_CARD, OUT]],
    ['the pointer rests on another name', [open('a'), OUT], [over('b')]],
  ])('counts no more once %s', (_, set, since) => {
    const { token } = stateAfter(...set);
    const state = stateAfter(...set, ...since);
    expect(nextHover(state, { is: 'elapsed', token })).toBe(state);
  });

  it('counts once', () => {
    const waiting = stateAfter(over('a'));
    const opened = nextHover(waiting, { is: 'elapsed', token: waiting.token });
    expect(nextHover(opened, { is: 'elapsed', token: waiting.token })).toBe(opened);
  });
});

describe('the state', () => {
  it.each<[name: string, before: Step[], event: Step]>([
    ['the pointer stays on the name that it waits on', [over('a')], over('a')],
    ['the pointer stays on the name whose card is open', [over('a'), 'timer'], over('a')],
    ['the pointer stays off every name', [], OUT],
    ['the pointer stays away while the card is left', [open('a'), OUT], OUT],
    ['the pointer stays in the card', [open('a')], OVER_CARD],
    ['a card that is gone still reports the pointer', [], OVER_CARD],
    ['there is nothing to dismiss', [], DISMISS],
    ['a timer elapses that nobody set', [], 'timer'],
    ['a timer elapses while a card just stands', [open('a')], 'timer'],
    ['a card is opened that just stands', [open('a')], open('a')],
  ])('is the same object when %s', (_, before, event) => {
    const state = stateAfter(...before);
    const next = nextHover(state, event === 'timer' ? { is: 'elapsed', token: state.token } : event);
    expect(next).toBe(state);
  });
});
