import { render } from 'preact';
import { Card, type CardProps } from './card.tsx';
import type { CardHost } from './host.ts';
import { Notice } from './notice.tsx';

/** Shows an entity in a host, in place of what it showed. */
export const showCard = (host: CardHost, props: CardProps): void => render(<Card {...props} />, host.container);

/** Shows that there is nothing to show (yet), and why. */
export const showNotice = (host: CardHost, props: Parameters<typeof Notice>[0]): void =>
  render(<Notice {...props} />, host.container);

/** Takes the card's components down, then its host. */
export function closeCard(host: CardHost): void {
  render(null, host.container);
  host.remove();
}

/** Moves the focus into the card, for a reader who opened it by keyboard. */
export const focusCard = (host: CardHost): void => host.container.querySelector<HTMLElement>('.card')?.focus();
