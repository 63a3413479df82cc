import type { Alias } from '../../records/alias.ts';
import type { CsvRecord, Said } from './csv-record.ts';
import { aliasesOf, inEach } from './names.ts';
import { inAll } from './rows.ts';
import { kindNamed, typeNamed } from './type-words.ts';

interface Fact {
  text: Said;
  asOf: string;
  sources: { url: string; publisher: string }[];
}

/** The publisher that a source without one gets: the host of its address. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

const clashing = (one: Said, other: Said): boolean =>
  (['ar', 'fr', 'en'] as const).some((lang) => one[lang] && other[lang] && one[lang] !== other[lang]);

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** An entity as the rows of a CSV file with its id tell it. */
export class CsvEntity {
  readonly row: number;
  readonly hasMadeId: boolean;
  readonly #first: CsvRecord;
  readonly #id: string;
  readonly #aliases: Pick<Alias, 'text' | 'lang'>[] = [];
  readonly #facts = new Map<string, Fact>();

  constructor(row: number, id: string, record: CsvRecord) {
    this.row = row;
    this.#id = id;
    this.hasMadeId = record.id === undefined;
    this.#first = { ...record, name: { ...record.name }, description: { ...record.description } };
    this.#addLists(record);
  }

  /** The field in which another row of the same id says something else; then nothing of that row is taken. */
  add(record: CsvRecord): string | undefined {
    const first = this.#first;
    if (clashing(first.name, record.name)) return 'name';
    if (clashing(first.description, record.description)) return 'description';
    if (differ(first.type, record.type)) return 'type';
    if (differ(first.kind, record.kind)) return 'kind';
    Object.assign(first.name, record.name);
    Object.assign(first.description, record.description);
    if (record.type !== undefined) first.type = record.type;
    if (record.kind !== undefined) first.kind = record.kind;
    this.#addLists(record);
    return undefined;
  }

  /** The record, to be checked. `type` is that of entities whose rows name none. */
  value(type: string): unknown {
    const { name, description } = this.#first;
    return {
      ...{
        id: this.#id,
        ...this.#typed(type),
        name: inEach(name),
        description: { ...inAll(''), ...description },
        prominence: 1,
      },
      aliases: aliasesOf(name, this.#aliases),
      facts: [...this.#facts.values()].map(({ text, ...fact }, i) => ({
        ...{ id: `fact-${i + 1}`, text: inEach(text), ...fact },
      })),
    };
  }

  #typed(other: string): { type: string; kind?: string } {
    const type = typeNamed(this.#first.type ?? other);
    return type === 'place' ? { type, kind: kindNamed(this.#first.kind ?? 'site') } : { type };
  }

  #addLists({ aliases, fact, asOf = '', url, publisher }: CsvRecord): void {
    this.#aliases.push(...aliases);
    if (!fact.ar && !fact.fr && !fact.en) return;
    const key = JSON.stringify([fact.ar, fact.fr, fact.en, asOf]);
    const known = this.#facts.get(key) ?? { text: fact, asOf, sources: [] };
    if (url !== undefined || publisher !== undefined) {
      known.sources.push({ url: url ?? '', publisher: publisher ?? hostOf(url ?? '') });
    }
    this.#facts.set(key, known);
  }
}
