import { describe, expect, it } from 'vitest';
import { briefOf } from '../../../../components/popup/brief.ts';
import type { Entity } from '../../../../data/records/entity.ts';
import { readerOf } from '../card/readers.ts';
import { plain } from '../card/written.ts';

const named = (text: string) => ({ ar: text, fr: text, en: text });
const facts = [1, 2, 3].map((number) => ({
  ...{ id: `fact-${number}`, text: named(`Fact ${number}`), asOf: `202${number}` },
  sources: [{ url: `https://news.example/${number}`, publisher: 'News' }],
}));
const entityOf = (id: string, type: 'concept' | 'publication'): Entity => ({
  ...{ id, type, name: named(id), description: named('Something'), prominence: 1 as const },
  ...{ aliases: [], neverInside: [], relations: [], facts },
});
const DEAL: Entity = {
  ...entityOf('Deal', 'concept'),
  ...{ type: 'deal', parties: [], signatories: [], figures: [] },
};
const views = [entityOf('Word', 'concept'), DEAL].map((entity) => ({ entity, leaders: [], related: {} }));
const page = { title: 'A *deal*', address: 'https://news.example/a b?c=<d>' };

describe('a brief', () => {
  it('begins with the page and has deals first, each with its two newest facts and their sources', () => {
    const brief = briefOf(page, views, { kind: 'text', reader: readerOf('en') });
    expect(plain(brief).split('\n')).toEqual([
      ...['A *deal*', 'https://news.example/a b?c=<d>', ''],
      ...['Deal', 'Something', ''],
      ...['- 2023: Fact 3 (News, https://news.example/3)', '- 2022: Fact 2 (News, https://news.example/2)', ''],
      ...['Word', 'Something', ''],
      ...['- 2023: Fact 3 (News, https://news.example/3)', '- 2022: Fact 2 (News, https://news.example/2)', ''],
    ]);
  });

  it('as Markdown keeps what the page is called as text, and its address as one link', () => {
    const [title, , address] = briefOf(page, views, { kind: 'markdown', reader: readerOf('fr') }).split('\n');
    expect(title).toBe('# A \\*deal\\*');
    expect(address).toBe('<https://news.example/a%20b?c=%3Cd%3E>');
  });
});
