import Papa from 'papaparse';
import type { Entity } from '../../records/entity.ts';
import type { Fact } from '../../records/fact.ts';
import { LANGUAGES, type Localized } from '../../records/language.ts';
import type { Source } from '../../records/source.ts';
import { COLUMN_ROLES, type ColumnRole } from '../contract.ts';
import { guardCell, joinCell } from '../read/cells.ts';

const COLUMNS = COLUMN_ROLES.filter((role) => role !== 'ignore');

type Cells = Partial<Record<ColumnRole, string>>;

/** Without it, spreadsheets take the file for one of the computer's own older encoding. */
const BYTE_ORDER_MARK = '\ufeff';
const NEWLINE = '\r\n';

const inColumns = (subject: 'name' | 'description' | 'fact', { ar, fr, en }: Localized): Cells => ({
  [`${subject}.ar`]: ar,
  [`${subject}.fr`]: fr,
  [`${subject}.en`]: en,
});

const aliasColumns = ({ aliases }: Entity): Cells =>
  Object.fromEntries(
    LANGUAGES.map((language) => [
      `aliases.${language}`,
      joinCell(aliases.flatMap(({ text, lang }) => (lang === language ? [text] : []))),
    ]),
  );

const factColumns = ({ text, asOf }: Fact, { url, publisher }: Source): Cells => ({
  ...inColumns('fact', text),
  'fact.asOf': asOf,
  'fact.url': url,
  'fact.publisher': publisher,
});

/** A row for each source of each fact; only the first one says all. */
function rowsOf(entity: Entity): Cells[] {
  const facts = entity.facts.flatMap((fact) => fact.sources.map((source) => factColumns(fact, source)));
  const first: Cells = {
    ...{ id: entity.id, type: entity.type, ...(entity.type === 'place' && { kind: entity.kind }) },
    ...inColumns('name', entity.name),
    ...inColumns('description', entity.description),
    ...aliasColumns(entity),
    ...facts[0],
  };
  return [first, ...facts.slice(1).map((cells) => ({ id: entity.id, ...cells }))];
}

const asText = (rows: readonly (readonly string[])[]): string =>
  Papa.unparse([...rows.map((row) => [...row])], { newline: NEWLINE }) + NEWLINE;

/** A CSV file in parts, one an entity; `docs/data-format.md` says what it can hold. */
export function* csvParts(entities: Iterable<Entity>): Generator<string> {
  yield BYTE_ORDER_MARK + asText([COLUMNS]);
  for (const entity of entities) {
    yield asText(rowsOf(entity).map((cells) => COLUMNS.map((column) => guardCell(cells[column] ?? ''))));
  }
}
