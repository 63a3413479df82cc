/**
 * Hovering as a pure state machine. `dwell` is what the pointer rests on before its card opens, `card`
 * what a card is open for; `leaving` while the pointer is off both. `token` changes whenever a timer
 * that was set must no longer count.
 */
export interface Hover<M> {
  card?: M;
  dwell?: M;
  leaving: boolean;
  token: number;
}

export type HoverEvent<M> =
  | { is: 'over'; mark: M }
  | { is: 'out' }
  | { is: 'over-card' }
  | { is: 'elapsed'; token: number }
  | { is: 'open'; mark: M }
  | { is: 'dismiss' };

export const IDLE: Hover<never> = { leaving: false, token: 0 };

/** The state without timers running, a card kept open if there is one. */
const settled = <M>({ card, token }: Hover<M>): Hover<M> => ({
  ...(card !== undefined && { card }),
  leaving: false,
  token: token + 1,
});

const closed = <M>({ token }: Hover<M>): Hover<M> => ({ leaving: false, token: token + 1 });

function onOver<M>(state: Hover<M>, mark: M): Hover<M> {
  if (mark === state.dwell) return state;
  if (mark !== state.card) return { ...settled(state), dwell: mark };
  return state.leaving || state.dwell !== undefined ? settled(state) : state;
}

function onOut<M>(state: Hover<M>): Hover<M> {
  if (state.card === undefined) return state.dwell === undefined ? state : closed(state);
  return state.leaving ? state : { ...settled(state), leaving: true };
}

function onElapsed<M>(state: Hover<M>): Hover<M> {
  if (state.dwell !== undefined) return { ...closed(state), card: state.dwell };
  return state.leaving ? closed(state) : state;
}

/** The next state; the same object if nothing changes, so that effects can follow by identity. */
export function nextHover<M>(state: Hover<M>, event: HoverEvent<M>): Hover<M> {
  switch (event.is) {
    case 'over':
      return onOver(state, event.mark);
    case 'out':
      return onOut(state);
    case 'over-card':
      return state.leaving || state.dwell !== undefined ? settled(state) : state;
    case 'elapsed':
      return event.token === state.token ? onElapsed(state) : state;
    case 'open':
      return event.mark === state.card ? onOver(state, event.mark) : { ...closed(state), card: event.mark };
    case 'dismiss':
      return state.card === undefined && state.dwell === undefined ? state : closed(state);
  }
}
