import { describe, expect, it } from 'vitest';
import { blankEntity } from '../../../../../components/manager/editor/blanks.ts';
import { cleaned } from '../../../../../components/manager/editor/clean.ts';
import { withValue } from '../../../../../components/manager/editor/draft.ts';
import { readPacks } from '../../../../../tools/packs.ts';

const in3 = (ar: string, fr: string, en: string) => ({ ar, fr, en });
const NEW = blankEntity('Jane Doe', 'en');
const source = { url: ' https://a.example ', publisher: 'A', published: '' };

describe('the record that a draft makes', () => {
  it('has the text of another language where one was left empty, the English one first', () => {
    const record = cleaned({ ...NEW, name: in3('', ' Nom ', ''), description: in3('وصف', '', 'Line') }, false);
    expect(record.name).toEqual(in3('Nom', 'Nom', 'Nom'));
    expect(record.description).toEqual(in3('وصف', 'Line', 'Line'));
  });

  it('may go without a description', () => {
    expect(cleaned(NEW, false).description).toEqual(in3('', '', ''));
  });

  it('leaves out what says nothing', () => {
    const alias = {
      text: 'a',
      lang: 'en',
      case: '',
      afterFullName: false,
      context: { for: [], against: [], within: '' },
    };
    const value = { asOf: '2025', exact: '', max: 1, note: in3('', ' ', ''), facet: '', sources: [source] };
    const deal = { ...NEW, type: 'deal', aliases: [alias], figures: [{ id: 'x', history: [value] }] };
    expect(cleaned({ ...deal, described: { sides: [] } }, false)).toMatchObject({
      aliases: [{ text: 'a', lang: 'en' }],
      figures: [
        { id: 'x', history: [{ asOf: '2025', max: 1, sources: [{ url: 'https://a.example', publisher: 'A' }] }] },
      ],
    });
    expect(Object.keys(cleaned({ ...deal, described: { sides: [] } }, false))).not.toContain('described');
  });

  it('keeps a rule that names a context', () => {
    const context = { for: ['saudi'], otherwise: '' };
    const { aliases } = cleaned({ ...NEW, aliases: [{ text: 'a', lang: 'en', context }] }, false);
    expect(aliases).toEqual([{ text: 'a', lang: 'en', context: { for: ['saudi'] } }]);
  });

  it('gives facts and figures ids of their own, and keeps those that they have', () => {
    const figure = { name: in3('', '', 'Planned capacity'), history: [] };
    const record = cleaned({ ...NEW, type: 'deal', facts: [{}, { id: 'fact' }, {}], figures: [figure, figure] }, false);
    expect(record.facts).toMatchObject([{ id: 'fact-2' }, { id: 'fact' }, { id: 'fact-3' }]);
    expect(record.figures).toMatchObject([{ id: 'planned-capacity' }, { id: 'planned-capacity-2' }]);
  });

  it('is known by the names that were typed, if it is new and has no aliases', () => {
    const draft = withValue(NEW, 'name.ar', 'جين دو');
    const names = [
      { text: 'جين دو', lang: 'ar' },
      { text: 'Jane Doe', lang: 'en' },
    ];
    expect(cleaned(draft, true).aliases).toEqual(names);
    expect(cleaned(draft, false).aliases).toEqual([]);
    expect(cleaned({ ...draft, aliases: [names[0]] }, true).aliases).toEqual([names[0]]);
  });

  it('is the record itself where nothing was changed', () => {
    for (const entity of readPacks().flatMap((pack) => pack.entities)) {
      expect(cleaned({ ...entity }, false)).toEqual(entity);
    }
  });
});
