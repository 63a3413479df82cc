import { describe, expect, it } from 'vitest';
import { blankEntity } from '../../../../../components/manager/editor/blanks.ts';
import { checkDraft } from '../../../../../components/manager/editor/check-draft.ts';
import { type Draft, withValue } from '../../../../../components/manager/editor/draft.ts';
import type { Entity } from '../../../../../data/records/entity.ts';
import { readPacks } from '../../../../../tools/packs.ts';

const ENTITIES = readPacks().flatMap((pack) => pack.entities);
const IDS = new Set(ENTITIES.map(({ id }) => id));
const TODAY = '2026-11-22';
const has = (id: string) => IDS.has(id);

const byId = (id: string) => ENTITIES.find((entity) => entity.id === id) as Entity;
const CAMPUS = byId('uae-france-ai-campus');
const MGX = byId('mgx');
const VISION = byId('saudi-vision-2030');

const check = (draft: Draft, before?: Entity) => checkDraft(draft, { has, before, today: TODAY });
/** What is wrong once a field of a record has another value: `path: name`. */
const faultsWith = (entity: Entity, path: string, value: unknown) =>
  [...check(withValue({ ...entity }, path, value), entity).faults].map(([at, { name }]) => `${at}: ${name}`);

describe('a draft', () => {
  it('of a bundled entity is sound, and gives that entity', () => {
    for (const entity of ENTITIES) expect(check({ ...entity }, entity)).toEqual({ entity, faults: new Map() });
  });

  it('of a new entity needs a name and an id of its own', () => {
    const blank = blankEntity('', 'en');
    expect([...check(blank).faults.keys()]).toEqual(['id', 'name.ar', 'name.fr', 'name.en']);
    expect(check({ ...blankEntity('Jane', 'en'), id: 'jane' }).entity).toMatchObject({ id: 'jane', type: 'person' });
    expect(check({ ...blankEntity('Jane', 'en'), id: 'mgx' }).faults.get('id')).toEqual({ name: 'taken' });
  });

  it.each([
    ['facts.0.sources.0.url', 'spa.gov', 'address'],
    ['facts.0.sources.0.url', 'javascript:alert(1)', 'address'],
    ['facts.0.sources.0.publisher', ' ', 'empty'],
    ['facts.0.sources', [], 'source'],
    ['facts.0.asOf', '2016-13', 'date'],
    ['facts.0.asOf', '', 'empty'],
    ['facts.0.asOf', '2027', 'future'],
    ['aliases.0.text', '', 'empty'],
    ['aliases.0.text', 'X', 'short'],
    ['aliases.0.text', '{MGX|M}', 'short'],
    ['aliases.0.text', '«…»', 'unseen'],
    ['aliases.0.text', 'Vision €2030', 'sign'],
    ['aliases.0.text', 'Vision {2030|😀 2030}', 'sign'],
    ['aliases.0.text', '{MGX', 'braces'],
    ['aliases.0.text', 'MGX '.repeat(80), 'long'],
    ['neverInside', ['…'], 'unseen', 'neverInside.0'],
    ['relations', [{ kind: '', to: 'uae' }], 'empty', 'relations.0.kind'],
    ['relations', [{ kind: 'leads', to: '' }], 'entity', 'relations.0.to'],
    ['relations', [{ kind: 'leads', to: 'nowhere' }], 'entity', 'relations.0.to'],
    ['relations', [{ kind: 'leads', to: 'mgx' }], 'itself', 'relations.0.to'],
    ['owners', [{ party: '', asOf: '2025', sources: MGX.facts[0]?.sources }], 'entity', 'owners.0.party'],
    ['owners', [{ party: 'uae', share: 0, asOf: '2025', sources: MGX.facts[0]?.sources }], 'share', 'owners.0.share'],
    [
      'owners',
      [{ party: 'uae', share: 'x', asOf: '2025', sources: MGX.facts[0]?.sources }],
      'number',
      'owners.0.share',
    ],
  ])('finds fault with %s: %j is %s', (path, value, name, at = path) => {
    expect(faultsWith(MGX, path, value)).toContain(`${at}: ${name}`);
  });

  it('with an alias that stands there already names the other one', () => {
    const aliases = [...VISION.aliases, VISION.aliases[1]];
    const { faults } = check({ ...VISION, aliases }, VISION);
    expect([...faults]).toEqual([[`aliases.${VISION.aliases.length}.text`, { name: 'alike', values: { number: 2 } }]]);
  });

  it('of a deal is checked down to its figures', () => {
    const { sources } = CAMPUS.facts[0] as Entity['facts'][number];
    const history = (...values: object[]) => values.map((value) => ({ sources, ...value }));
    const at = 'figures.0.history';
    expect(faultsWith(CAMPUS, at, [])).toEqual([`${at}: history`]);
    expect(faultsWith(CAMPUS, at, history({ asOf: '2025' }))).toContain(`${at}.0: amount`);
    expect(faultsWith(CAMPUS, at, history({ asOf: '2025', min: 2, max: 1 }))).toContain(`${at}.0: range`);
    expect(faultsWith(CAMPUS, at, history({ asOf: '2025', exact: -1 }))).toContain(`${at}.0.exact: number`);
    expect(faultsWith(CAMPUS, at, history({ asOf: '2025', exact: 1 }, { asOf: '2024', exact: 2 }))).toContain(
      `${at}: order`,
    );
    expect(faultsWith(CAMPUS, 'described', { sides: [], objects: ['campus'] })).toEqual(['described.sides: sides']);
  });

  it('may point where it pointed before, although nothing is there', () => {
    const before = { ...MGX, relations: [{ kind: 'leads' as const, to: 'gone' }] };
    expect(check({ ...before }, before).faults.size).toBe(0);
  });

  it('of a person tells how offices end', () => {
    const person = ENTITIES.find((entity) => entity.type === 'person' && entity.roles.length > 0) as Entity;
    expect(faultsWith(person, 'roles.0.until', '2020')).not.toEqual([]);
    const [first] = (person as Entity & { type: 'person' }).roles;
    expect(faultsWith(person, 'roles.0', { ...first, until: undefined, asOf: undefined })).toEqual(['roles.0: tenure']);
    expect(faultsWith(person, 'roles.0', { ...first, from: '2026', until: undefined, asOf: '2025' })).toEqual([
      'roles.0: period',
    ]);
  });
});
