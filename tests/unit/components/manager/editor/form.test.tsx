import { describe, expect, it } from 'vitest';
import { asType, BLANKS, blankEntity } from '../../../../../components/manager/editor/blanks.ts';
import { checkDraft } from '../../../../../components/manager/editor/check-draft.ts';
import { contextTold } from '../../../../../components/manager/editor/contexts-field.tsx';
import type { Draft } from '../../../../../components/manager/editor/draft.ts';
import { type Form, FormContext } from '../../../../../components/manager/editor/form.ts';
import { FormParts } from '../../../../../components/manager/editor/form-part.tsx';
import { formOf } from '../../../../../components/manager/editor/forms.ts';
import { ENTITY_TYPES, type EntityType } from '../../../../../data/records/entity-type.ts';
import { LANGUAGES, type Language } from '../../../../../data/records/language.ts';
import { byId, CONTEXTS, drawn, NAMES, textOf } from '../fixtures.tsx';

interface Shown {
  language?: Language;
  asked?: number;
  touched?: readonly string[];
}

function form(draft: Draft, { language = 'en', asked = 0, touched = [] }: Shown = {}) {
  const type = draft.type as EntityType;
  const { faults } = checkDraft(draft, { has: (id) => NAMES.has(id), before: undefined, today: '2026-11-22' });
  const nothing = () => undefined;
  const shared: Form = {
    ...{ draft, type, faults, asked, isNew: true, names: NAMES, contexts: CONTEXTS, set: nothing },
    touched: new Set(touched),
  };
  return drawn(
    <FormContext.Provider value={shared}>
      <FormParts specs={formOf(type)} within="" />
    </FormContext.Provider>,
    language,
  );
}

const idsIn = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, id = '']) => id);
const VISION = { ...byId('saudi-vision-2030') };

/** A draft of a type with one item in each list that is not folded away. */
const withRelation = (type: EntityType): Draft => ({
  ...asType(blankEntity('Jane', 'en'), type),
  relations: [BLANKS.relation()],
  neverInside: [BLANKS.text()],
});

describe('the form of an entity', () => {
  it.each(ENTITY_TYPES)('labels every control, for a %s', (type) => {
    const html = form(withRelation(type));
    const controls = idsIn(html, /<(?:input|textarea|select) id="([^"]+)"/g);
    const labelled = new Set(idsIn(html, /<label for="([^"]+)"/g));
    expect(controls.length).toBeGreaterThan(6);
    expect(controls.filter((id) => !labelled.has(id))).toEqual([]);
    expect(new Set(controls).size).toBe(controls.length);
  });

  it.each(LANGUAGES)('speaks %s alone', (language) => {
    for (const type of ENTITY_TYPES) {
      const text = textOf(form({ ...withRelation(type), neverInside: [] }, { language }));
      expect(text).not.toMatch(/undefined|\{\w+\}/);
      if (language === 'ar')
        expect(text.replace(/English|Français|Champs-Élysées|Jane/g, '')).not.toMatch(/[A-Za-z]{4}/);
    }
  });

  it('tells no fault of a field that nobody has changed, until saving was tried', () => {
    const draft = blankEntity('', 'en');
    expect(form(draft)).not.toContain('aria-invalid');
    expect(form(draft, { asked: 1 }).match(/aria-invalid="true"/g)).toHaveLength(3);
  });

  it('ties a fault to its field, in the language of the interface', () => {
    const draft = { ...blankEntity('Jane', 'en'), neverInside: ['…'] };
    for (const language of LANGUAGES) {
      const html = form(draft, { language, touched: ['neverInside.0'] });
      const [, described = ''] = /aria-invalid="true" aria-describedby="(\S+)"/.exec(html) ?? [];
      const [, fault = ''] = new RegExp(`id="${described}">([^<]+)<`).exec(html) ?? [];
      expect(fault).toMatch({ ar: /حرف أو رقم/, fr: /ni lettre ni chiffre/, en: /no letter or digit/ }[language]);
    }
  });

  it('shows a line for each item that is folded, with its rule', () => {
    const text = textOf(form(VISION));
    expect(text).toMatch(/EN Vision 2030 needs Saudi Arabia near · not others with a plan for 2030/);
    expect(text).toContain('25 Apr 2016 · The Saudi cabinet approved Vision 2030');
  });

  it.each([
    ['ar', 'السعودية'],
    ['fr', 'l’Arabie saoudite'],
    ['en', 'Saudi Arabia'],
  ] as const)('calls contexts by their names in %s', (language, name) => {
    expect(textOf(form(VISION, { language }))).toContain(name);
    expect(contextTold('saudi', CONTEXTS, language)).toEqual({ text: name, lang: language });
  });

  it('says of a context without names, in English, what it is about', () => {
    const contexts = [{ id: 'ports', about: 'Ships', words: { ar: [], fr: [], en: [] }, entities: [] }];
    expect(contextTold('ports', contexts, 'ar')).toEqual({ text: 'Ships', lang: 'en' });
    expect(contextTold('gone', contexts, 'ar')).toEqual({ text: 'gone', lang: undefined });
  });

  it('marks a folded item in which something is to be corrected', () => {
    const facts = VISION.facts.map((fact, i) => (i === 0 ? { ...fact, asOf: 'soon' } : fact));
    expect(textOf(form({ ...VISION, facts }))).not.toContain('to correct');
    expect(textOf(form({ ...VISION, facts }, { touched: ['facts.0.asOf'] })).match(/to correct/g)).toHaveLength(1);
  });

  it('says of a new entity without aliases that it is found by its names', () => {
    expect(textOf(form(blankEntity('Jane', 'en')))).toContain('pages are searched for the names above');
    expect(textOf(form(VISION))).toContain('Pages are searched for these spellings');
  });

  it('says what a language without its own text will show', () => {
    const html = form(blankEntity('Jane Doe', 'en'));
    expect(html.match(/placeholder="Jane Doe"/g)?.length).toBeGreaterThanOrEqual(2);
    expect(textOf(html)).toContain('Languages left empty show the text of another one');
  });

  it('offers what a text may say of a deal to deals alone', () => {
    expect(textOf(form(withRelation('deal')))).toContain('How texts tell of it without its name');
    expect(textOf(form(withRelation('event')))).not.toContain('How texts tell of it');
  });
});
