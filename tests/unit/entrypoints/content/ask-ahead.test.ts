import { describe, expect, it, vi } from 'vitest';
import { AskAhead } from '../../../../entrypoints/content/ask-ahead.ts';
import type { Parameters, Reply } from '../../../../messaging/contract.ts';
import { cardAsked } from '../../messaging/card-asked.ts';

type CardParameters = Parameters<'card'>;

const cardOf = (id: string): Reply<'card'> => ({ tag: 'section', attributes: { id }, children: [] });

/** A background that draws a card for each request, and fails as often as it is told to first. */
function background(failures = 0) {
  let left = failures;
  return vi.fn(async ({ id }: CardParameters) => {
    if (left-- > 0) throw new Error('The background is gone.');
    return cardOf(id);
  });
}

describe('a card that was expected', () => {
  it('is asked for once, by the time it opens', async () => {
    const ask = background();
    const ahead = new AskAhead(ask);
    ahead.expect(cardAsked('mgx'));
    ahead.expect(cardAsked('mgx'));
    expect(ask).toHaveBeenCalledTimes(1);
    expect(await ahead.ask(cardAsked('mgx'))).toEqual(cardOf('mgx'));
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('is asked for again each further time that it opens', async () => {
    const ask = background();
    const ahead = new AskAhead(ask);
    ahead.expect(cardAsked('mgx'));
    await ahead.ask(cardAsked('mgx'));
    await ahead.ask(cardAsked('mgx'));
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is asked for again if the first answer failed', async () => {
    const ask = background(1);
    const ahead = new AskAhead(ask);
    ahead.expect(cardAsked('mgx'));
    await Promise.resolve();
    expect(await ahead.ask(cardAsked('mgx'))).toEqual(cardOf('mgx'));
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('fails with its request if it opens before that has failed', async () => {
    const ahead = new AskAhead(background(1));
    ahead.expect(cardAsked('mgx'));
    await expect(ahead.ask(cardAsked('mgx'))).rejects.toThrow('gone');
  });

  it('is not that of another name', async () => {
    const ask = background();
    const ahead = new AskAhead(ask);
    ahead.expect(cardAsked('mgx'));
    ahead.expect(cardAsked('wam'));
    expect(await ahead.ask(cardAsked('mgx'))).toEqual(cardOf('mgx'));
    expect(ask.mock.calls.map(([{ id }]) => id)).toEqual(['mgx', 'wam', 'mgx']);
  });

  it('is not that of the same name in another language', async () => {
    const ask = background();
    const ahead = new AskAhead(ask);
    ahead.expect(cardAsked('mgx'));
    await ahead.ask({ ...cardAsked('mgx'), language: 'ar' });
    expect(ask.mock.calls.map(([{ language }]) => language)).toEqual(['en', 'ar']);
  });
});
