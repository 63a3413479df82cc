import { INTERVAL, SHORTEST } from './pace.ts';

/** Time to travel from the name to its card, as Wikipedia's previews give it. */
const GRACE = 300; // ms

/**
 * What time brings if nothing else happens: a card opens where the pointer dwells, or closes that it has left. One that is `passing`,
 * too fast or on its way to the card, is looked at again once it has stopped; `over` is what it passes.
 */
export type Wait<M> =
  | { for: 'dwell'; over: M; due: number }
  | { for: 'passing'; over: M | undefined; due: number }
  | { for: 'leaving'; due: number };

/**
 * Hovering as a pure state machine. `token` changes whenever a timer that was set must no longer count. A `held` card, opened by
 * keyboard or finger, stays while the pointer is somewhere else.
 */
export interface Hover<M> {
  card?: M;
  held: boolean;
  wait?: Wait<M>;
  token: number;
}

/** `at` is the time, in milliseconds. */
export type HoverEvent<M> =
  /** The pointer is on a mark; it `dwell`s there so long from now until its card opens, unless it travels. */
  | { is: 'over'; mark: M; dwell: number | undefined; at: number }
  /** It has come nearer to the card, on its way there, whatever it is over. */
  | { is: 'approach'; over: M | undefined; at: number }
  | { is: 'out'; at: number }
  | { is: 'over-card' }
  /** `dwell` is how long one that has stopped must rest. */
  | { is: 'elapsed'; token: number; at: number; dwell?: number }
  | { is: 'open'; mark: M }
  | { is: 'dismiss' };

export const IDLE: Hover<never> = { held: false, token: 0 };

const closed = <M>({ token }: Hover<M>): Hover<M> => ({ held: false, token: token + 1 });

/** The state with another wait, or none; a card is kept open if there is one. */
function waiting<M>({ card, held, token }: Hover<M>, wait?: Wait<M>): Hover<M> {
  return { ...(card !== undefined && { card }), held, ...(wait && { wait }), token: token + 1 };
}

const settled = <M>(state: Hover<M>): Hover<M> => (state.wait ? waiting(state) : state);

function passing<M>(state: Hover<M>, over: M | undefined, at: number): Hover<M> {
  const { wait } = state;
  const due = at + INTERVAL;
  // Two moves may come within one tick of the clock.
  if (wait?.for === 'passing' && wait.over === over && wait.due === due) return state;
  return waiting<M>(state, { for: 'passing', over, due });
}

function dwelling<M>(state: Hover<M>, over: M, due: number): Hover<M> {
  const { wait } = state;
  // What a pointer that moves within the name gains by slowing it does not lose again.
  if (wait?.for === 'dwell' && wait.over === over && wait.due <= due) return state;
  return waiting(state, { for: 'dwell', over, due });
}

function onOver<M>(state: Hover<M>, { mark, dwell, at }: Extract<HoverEvent<M>, { is: 'over' }>): Hover<M> {
  if (mark === state.card) return settled(state);
  return dwell === undefined ? passing(state, mark, at) : dwelling(state, mark, at + dwell);
}

function onOut<M>(state: Hover<M>, at: number): Hover<M> {
  if (state.card === undefined || state.held) return settled(state);
  return state.wait?.for === 'leaving' ? state : waiting(state, { for: 'leaving', due: at + GRACE });
}

function onElapsed<M>(state: Hover<M>, at: number, dwell = SHORTEST): Hover<M> {
  const { wait } = state;
  if (!wait) return state;
  if (wait.for === 'dwell') return { ...closed(state), card: wait.over };
  if (wait.for === 'leaving') return closed(state);
  return wait.over === undefined ? onOut(state, at) : dwelling(state, wait.over, at + dwell);
}

function onOpen<M>(state: Hover<M>, mark: M): Hover<M> {
  if (mark !== state.card) return { ...closed(state), card: mark, held: true };
  return state.wait || !state.held ? { ...waiting(state), held: true } : state;
}

/** The next state; the same object if nothing changes, so that effects can follow by identity. */
export function nextHover<M>(state: Hover<M>, event: HoverEvent<M>): Hover<M> {
  switch (event.is) {
    case 'over':
      return onOver(state, event);
    case 'approach':
      if (state.card === undefined) return state;
      return event.over === state.card ? settled(state) : passing(state, event.over, event.at);
    case 'out':
      return onOut(state, event.at);
    case 'over-card':
      return settled(state);
    case 'elapsed':
      return event.token === state.token ? onElapsed(state, event.at, event.dwell) : state;
    case 'open':
      return onOpen(state, event.mark);
    case 'dismiss':
      return state.card === undefined && !state.wait ? state : closed(state);
  }
}
