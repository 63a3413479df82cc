import { Annotator } from '../../annotating/annotator.ts';
import { CardSession } from '../../entrypoints/content/card-session.ts';
import type { Ask } from '../../messaging/ask.ts';
import type { DrawnElement } from '../../messaging/drawn.ts';
import { manner } from './manner.ts';

const drawn = (text: string): DrawnElement => ({ tag: 'section', attributes: { class: 'card' }, children: [text] });
const KIT = {
  style: '',
  language: 'en',
  notices: { en: { loading: drawn('…'), failed: drawn('failed'), gone: drawn('gone') } },
};

const nothing = () => undefined;

/**
 * Marks the page and opens its cards, with a background that reads it by `ask` and draws each card as its id; the first `failures`
 * requests for a card fail. `cards` are those that it was asked for.
 */
export function annotateBy(ask: Ask, failures = 0) {
  const cards: string[] = [];
  const answer = async (name: string, parameters: { id: string }) => {
    if (name === 'kit') return KIT;
    if (name !== 'card') return ask(name as never, parameters as never);
    cards.push(parameters.id);
    if (cards.length <= failures) throw new Error('The background was stopped.');
    return drawn(parameters.id);
  };
  const { signal } = new AbortController();
  const focused = () => document.activeElement;
  const world = {
    ask: answer as Ask,
    cards: new CardSession({ ask: answer as Ask, goOn: nothing, focused }, signal),
    revision: 0,
    manner: manner(),
    rootOf: () => null,
    focused,
    onFailure: (error: Error) => {
      throw error;
    },
    onReplaced: nothing,
  };
  new Annotator(world, signal).read();
  return { cards };
}
