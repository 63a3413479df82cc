import type { Alias } from '../../records/alias.ts';
import { LANGUAGES, type Language } from '../../records/language.ts';
import type { ColumnRole } from '../contract.ts';
import { roleOf } from './csv-places.ts';
import type { CsvRecord, Said } from './csv-record.ts';
import { aliasesOf, inEach } from './names.ts';
import { inAll } from './rows.ts';
import { kindNamed, typeNamed } from './type-words.ts';

interface Fact {
  row: number;
  text: Said;
  asOf: string;
  sources: { row: number; url: string; publisher: string }[];
}

/** A field's place: its row, and what its column holds. */
interface FieldPlace {
  row: number;
  role: ColumnRole | undefined;
}

/** The publisher that a source without one gets: the host of its address. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** The language in which two texts say different things. */
const clashing = (one: Said, other: Said): Language | undefined =>
  LANGUAGES.find((lang) => one[lang] && other[lang] && one[lang] !== other[lang]);

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** An entity as the rows of a CSV file with its id tell it. */
export class CsvEntity {
  readonly row: number;
  readonly hasMadeId: boolean;
  readonly #first: CsvRecord;
  readonly #id: string;
  readonly #aliases: (Pick<Alias, 'text' | 'lang'> & { row: number })[] = [];
  readonly #facts = new Map<string, Fact>();

  constructor(row: number, id: string, record: CsvRecord) {
    this.row = row;
    this.#id = id;
    this.hasMadeId = record.id === undefined;
    this.#first = { ...record, name: { ...record.name }, description: { ...record.description } };
    this.#addLists(row, record);
  }

  /** In what another row of the same id says something else; then nothing of that row is taken. */
  add(row: number, record: CsvRecord): ColumnRole | undefined {
    const first = this.#first;
    const inName = clashing(first.name, record.name);
    if (inName) return `name.${inName}`;
    const inDescription = clashing(first.description, record.description);
    if (inDescription) return `description.${inDescription}`;
    if (differ(first.type, record.type)) return 'type';
    if (differ(first.kind, record.kind)) return 'kind';
    Object.assign(first.name, record.name);
    Object.assign(first.description, record.description);
    if (record.type !== undefined) first.type = record.type;
    if (record.kind !== undefined) first.kind = record.kind;
    this.#addLists(row, record);
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
      aliases: this.#spellings(),
      facts: [...this.#facts.values()].map(({ text, asOf, sources }, i) => ({
        ...{ id: `fact-${i + 1}`, text: inEach(text), asOf },
        sources: sources.map(({ url, publisher }) => ({ url, publisher })),
      })),
    };
  }

  /** Where a field of the record was read. */
  placeOf(field: string): FieldPlace {
    const [list, i = 0, , source] = field.split('.');
    if (list === 'aliases') return this.#placeOfAlias(this.#spellings()[Number(i)]);
    const fact = list === 'facts' ? [...this.#facts.values()][Number(i)] : undefined;
    return { row: (fact?.sources[Number(source)] ?? fact ?? this).row, role: roleOf(field) };
  }

  /** A name is an alias, too. */
  #placeOfAlias(alias: Pick<Alias, 'text' | 'lang'> | undefined): FieldPlace {
    if (!alias) return { row: this.row, role: undefined };
    const said = this.#aliases.find(({ text, lang }) => text === alias.text && lang === alias.lang);
    return said ? { row: said.row, role: `aliases.${said.lang}` } : { row: this.row, role: `name.${alias.lang}` };
  }

  #spellings(): Alias[] {
    return aliasesOf(
      this.#first.name,
      this.#aliases.map(({ text, lang }) => ({ text, lang })),
    );
  }

  #typed(other: string): { type: string; kind?: string } {
    const type = typeNamed(this.#first.type ?? other);
    return type === 'place' ? { type, kind: kindNamed(this.#first.kind ?? 'site') } : { type };
  }

  #addLists(row: number, { aliases, fact, asOf = '', url, publisher }: CsvRecord): void {
    this.#aliases.push(...aliases.map((alias) => ({ ...alias, row })));
    if (!fact.ar && !fact.fr && !fact.en) return;
    const key = JSON.stringify([fact.ar, fact.fr, fact.en, asOf]);
    const known = this.#facts.get(key) ?? { row, text: fact, asOf, sources: [] };
    if (url !== undefined || publisher !== undefined) {
      known.sources.push({ row, url: url ?? '', publisher: publisher ?? hostOf(url ?? '') });
    }
    this.#facts.set(key, known);
  }
}
