import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { ManagerStore, OpenedEntity } from '../../../../components/manager/manager-store.ts';
import type { Names } from '../../../../components/manager/names.ts';
import { InLanguage } from '../../../../components/shared/interface-language.tsx';
import type { Entity } from '../../../../data/records/entity.ts';
import type { Language } from '../../../../data/records/language.ts';
import { readPacks } from '../../../../tools/packs.ts';

const packs = readPacks();
export const ENTITIES: readonly Entity[] = packs.flatMap((pack) => pack.entities);
export const CONTEXTS = packs.flatMap((pack) => pack.contexts);
export const NAMES: Names = new Map(ENTITIES.map(({ id, name, type }) => [id, { name, type }]));

export const byId = (id: string): Entity => {
  const entity = ENTITIES.find((one) => one.id === id);
  if (!entity) throw new Error(`No bundled entity is called ${id}.`);
  return entity;
};

export const openedOf = (entity: Entity, rest: Partial<OpenedEntity> = {}): OpenedEntity => ({
  ...{ entity, pack: 'gulf-france', standing: 'pack', isHidden: false, tags: [], leaders: [] },
  ...rest,
});

const never = () => Promise.reject(new Error('Drawing alone asks nothing of the store.'));

/** A store for what is only drawn. */
export const NO_STORE = new Proxy({}, { get: () => never }) as ManagerStore;

/** What components write in a language, as HTML; isolates left out. */
export const drawn = (children: ComponentChildren, language: Language = 'en'): string =>
  renderToString(<InLanguage language={language}>{children}</InLanguage>).replace(/[\u2066-\u2069]/g, '');

/** The text of HTML without its tags, its character references read. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
