import { describe, expect, it } from 'vitest';
import { Card } from '../../../../components/card/card.tsx';
import type { Deal } from '../../../../data/records/entity.ts';
import { readerOf } from './readers.ts';
import { writtenBy } from './written.ts';

const MARKUP = '<img src=x onerror=alert(1)><script>alert(1)</script>';
const inAll = { ar: MARKUP, fr: MARKUP, en: MARKUP };
const ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'file:///etc',
];
const SOURCES = [...ADDRESSES, 'https://example.org/a'].map((url) => ({ url, publisher: MARKUP }));

/** As a pack might hold it that no validator has seen. */
const DEAL: Deal = {
  id: 'deal',
  type: 'deal',
  name: inAll,
  description: inAll,
  prominence: 3,
  aliases: [],
  neverInside: [],
  facts: [{ id: 'fact', text: inAll, asOf: MARKUP, sources: SOURCES }],
  relations: [{ kind: 'party-to', to: 'mgx' }],
  parties: ['mgx', { name: inAll }],
  signatories: [],
  signed: MARKUP,
  figures: [
    { id: 'size', name: inAll, unit: 'GW', history: [{ asOf: MARKUP, exact: 1, note: inAll, sources: SOURCES }] },
  ],
};

const LEADER = { who: { name: inAll }, title: inAll, from: MARKUP, until: MARKUP, sources: SOURCES };

const written = writtenBy(
  <Card
    view={{ entity: DEAL, leaders: [LEADER], related: { mgx: { name: inAll, type: 'organisation' } } }}
    why={{ by: 'context', evidence: MARKUP }}
    reader={readerOf('en')}
    unfolded={['facts', 'size']}
    hasBack={false}
    doing={{ tray: 'mute', isPinned: false, mute: 'nowhere', site: MARKUP }}
  />,
);

describe('a malicious record', () => {
  it('comes out as text: no element of its markup is drawn, no attribute that runs', () => {
    expect(written.filter(({ tag }) => tag === 'img' || tag === 'script')).toEqual([]);
    expect(written.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^on/i.test(name))).toEqual(
      [],
    );
    expect(written.find(({ tag }) => tag === 'h2')?.text).toBe(MARKUP);
  });

  it('gets links for its web addresses alone, and they know nothing of the page', () => {
    const links = written.filter(({ tag }) => tag === 'a').map(({ attributes }) => attributes);
    const link = { href: 'https://example.org/a', target: '_blank', rel: 'noopener noreferrer' };
    expect(links).toEqual([link, link, link]);
  });
});
