import { describe, expect, it } from 'vitest';
import { EntityDetail } from '../../../../components/manager/entity-detail.tsx';
import type { OpenedEntity } from '../../../../components/manager/manager-store.ts';
import type { Entity } from '../../../../data/records/entity.ts';
import { LANGUAGES, type Language } from '../../../../data/records/language.ts';
import { byId, drawn, ENTITIES, NAMES, NO_STORE, openedOf, textOf } from './fixtures.tsx';

const onDo = async () => true;

function detail(opened: OpenedEntity, { language = 'en', muted = [] }: { language?: Language; muted?: string[] } = {}) {
  const acting = { opened, store: NO_STORE, onDo };
  return drawn(<EntityDetail {...acting} heading={{ current: null }} names={NAMES} muted={muted} />, language);
}
const told = (...given: Parameters<typeof detail>) => textOf(detail(...given));
const MGX = byId('mgx');

describe('the detail of an entity', () => {
  it('shows its name and its facts, for every bundled entity in each language', () => {
    for (const entity of ENTITIES) {
      for (const language of LANGUAGES) {
        const text = told(openedOf(entity), { language });
        expect(text).toContain(entity.name[language]);
        expect(text).toContain(entity.facts[0]?.text[language].replace(/\s+/g, ' '));
      }
    }
  });

  it('leads to the editor, and hides or shows the entity', () => {
    expect(detail(openedOf(MGX))).toMatch(/<a class="button" href="#mgx\/edit">Edit<\/a>/);
    expect(told(openedOf(MGX))).toContain('Hide on pages');
    expect(told(openedOf(MGX, { isHidden: true }))).toMatch(/hidden .+ Show on pages again/);
  });

  it('says how it stands to its pack, and offers only the way back that there is', () => {
    expect(told(openedOf(MGX))).not.toMatch(/edited by you|Back to the pack|Delete/);
    expect(told(openedOf(MGX, { standing: 'edited', theirs: MGX }))).toMatch(
      /edited by you · Back to the pack’s version/,
    );
    expect(told(openedOf(MGX, { standing: 'own', pack: undefined }))).toMatch(/your own entry .*Delete/);
  });

  it('shows tags, each with a button that removes it', () => {
    const html = detail(openedOf(MGX, { tags: ['Gulf', '<b>'] }));
    expect(html).toContain('aria-label="Remove the tag “Gulf”"');
    expect(html).not.toContain('<b></bdi>');
    expect(textOf(html)).toContain('<b>');
  });

  it('says where it is muted', () => {
    expect(told(openedOf(MGX), { muted: ['mgx@a.example', 'wam@b.example'] })).toContain('You muted it on a.example.');
    expect(told(openedOf(MGX), { muted: ['mgx'] })).toContain('You muted it everywhere.');
    expect(told(openedOf(MGX))).not.toContain('muted');
  });

  it('names the persons whose roles lead it', () => {
    const leaders = ENTITIES.filter(
      (one): one is Entity & { type: 'person' } =>
        one.type === 'person' && one.roles.some(({ leads, of }) => leads && of === 'mgx'),
    );
    expect(leaders.length).toBeGreaterThan(0);
    expect(detail(openedOf(MGX, { leaders }))).toContain(`href="#${leaders[0]?.id}"`);
  });
});
