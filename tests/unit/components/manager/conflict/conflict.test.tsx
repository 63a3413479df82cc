import { describe, expect, it } from 'vitest';
import { Conflict } from '../../../../../components/manager/conflict/conflict.tsx';
import { catalogueOf, LANGUAGE_NAMES } from '../../../../../components/words/words.ts';
import { LANGUAGES, type Language, type Localized } from '../../../../../data/records/language.ts';
import { byId, drawn, NAMES, NO_STORE, openedOf, textOf } from '../fixtures.tsx';

const BASE = byId('saudi-vision-2030');
const MINE = { ...BASE, name: { ...BASE.name, en: 'My Vision' }, facts: BASE.facts.slice(1) };
const THEIRS = { ...BASE, prominence: 1 as const };

function conflict(language: Language, importedFrom?: Localized) {
  const opened = openedOf(MINE, { standing: 'conflict', theirs: THEIRS, base: BASE, importedFrom });
  const acting = { opened, store: NO_STORE, onDo: async () => true };
  return drawn(<Conflict {...acting} theirs={THEIRS} names={NAMES} onEdit={() => undefined} />, language);
}

describe('two versions of an entity', () => {
  it('are shown side by side where they differ, and there alone', () => {
    const text = textOf(conflict('en'));
    expect(text).toMatch(/Name Yours .*My Vision The pack’s now .*Saudi Vision 2030/);
    expect(text).toMatch(/Weight Yours What pages are about The pack’s now Usual/);
    expect(text).toMatch(/Facts Yours Nothing The pack’s now .+ 3 the same in both/);
    expect(text).not.toContain('Also written');
  });

  it.each(LANGUAGES)('say of an import that it brought the other one, and of which pack, in %s', (language) => {
    const pack = { ar: 'حزمتي', fr: 'Mon lot', en: 'My pack' };
    expect(textOf(conflict(language, pack))).toContain(pack[language]);
    expect(textOf(conflict(language))).not.toContain(pack[language]);
    expect(textOf(conflict('en', pack))).toContain('An import brought another version');
  });

  it.each(LANGUAGES)('say of each name which language it is in, in %s', (language) => {
    const html = conflict(language);
    for (const own of LANGUAGES) {
      const label = `<bdi lang="${own}" dir="${own === 'ar' ? 'rtl' : 'ltr'}">${LANGUAGE_NAMES[own]}</bdi>`;
      expect(html).toContain(label);
    }
    expect(html).toContain('<bdi lang="en" dir="ltr">My Vision</bdi>');
    expect(textOf(html)).toMatch(/English ?: ? My Vision/);
  });

  it.each(LANGUAGES)('can be settled either way, and field by field, in %s', (language) => {
    const { conflict: words, labels } = catalogueOf(language).editor;
    const text = textOf(conflict(language));
    for (const said of [words.keepMine, words.takePack, words.showBefore]) expect(text).toContain(said);
    expect(text).toContain(words.takeField.replace('{field}', labels.name).replace(/\s+/g, ' '));
    expect(text).not.toContain(words.editWith);
  });
});
