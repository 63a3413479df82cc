import { describe, expect, it } from 'vitest';
import { asMarkdown, asPlainText } from '../../../../components/card/copied.ts';
import type { CardView } from '../../../../components/card/view.ts';
import type { Entity } from '../../../../data/records/entity.ts';
import { readerOf } from './readers.ts';
import { plain } from './written.ts';

const named = (en: string, fr = en, ar = en) => ({ en, fr, ar });
const source = (publisher: string, url: string) => ({ publisher, url });

const DEAL: Entity = {
  id: 'campus',
  type: 'deal',
  name: named('AI campus', 'Campus IA', 'مجمع'),
  description: named('A campus *in* France'),
  prominence: 3,
  aliases: [],
  neverInside: [],
  facts: [
    { id: 'old', text: named('Old fact'), asOf: '2024', sources: [source('AFP', 'https://a.example/1')] },
    { id: 'new', text: named('New fact'), asOf: '2025-05-19', sources: [source('WAM', 'https://b.example/x_(y)')] },
  ],
  relations: [],
  parties: [],
  signatories: [],
  figures: [
    {
      id: 'capacity',
      name: named('Capacity'),
      unit: 'GW',
      history: [{ asOf: '2025-02-06', exact: 1, sources: [source('Le [Monde]', 'javascript:alert(1)')] }],
    },
  ],
};

const viewOf = (entity: Entity): CardView => ({
  entity,
  related: { mgx: { name: named('MGX'), type: 'organisation' } },
  leaders: [],
});

describe('a card that is copied', () => {
  it('has its names, its line, its figures and then its facts, newest first, each with date and sources', () => {
    expect(plain(asPlainText(viewOf(DEAL), readerOf('en'))).split('\n')).toEqual([
      'AI campus · مجمع · Campus IA',
      'A campus *in* France',
      '',
      '- 6 Feb 2025: Capacity: 1 GW (Le [Monde], javascript:alert(1))',
      '- 19 May 2025: New fact (WAM, https://b.example/x_(y))',
      '- 2024: Old fact (AFP, https://a.example/1)',
      '',
    ]);
  });

  it('as Markdown has links, and text that looks like Markdown is text', () => {
    const lines = plain(asMarkdown(viewOf(DEAL), readerOf('en'))).split('\n');
    expect(lines[0]).toBe('**AI campus** · مجمع · Campus IA');
    expect(lines[1]).toBe('A campus \\*in\\* France');
    expect(lines[3]).toBe('- 6 Feb 2025: Capacity: 1 GW (Le \\[Monde\\])');
    expect(lines[4]).toBe('- 19 May 2025: New fact ([WAM](<https://b.example/x_(y)>))');
  });

  it('tells a person’s roles before the facts, with their time', () => {
    const { figures: _figures, parties: _parties, signatories: _signatories, ...common } = DEAL;
    const roles = [
      {
        title: named('Chair'),
        of: 'mgx',
        from: '2024-03',
        asOf: '2026-06-01',
        leads: true,
        sources: [source('AFP', 'https://a.example/1')],
      },
    ];
    const [, , , line] = plain(asPlainText(viewOf({ ...common, type: 'person', roles }), readerOf('en'))).split('\n');
    expect(line).toBe('- since Mar 2024: Chair · MGX (AFP, https://a.example/1)');
  });

  it('speaks the card’s language', () => {
    expect(asPlainText(viewOf(DEAL), readerOf('fr')).startsWith('Campus IA · ')).toBe(true);
  });
});
