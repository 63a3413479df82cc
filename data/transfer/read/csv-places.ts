import { COLUMN_ROLES, type Column, type ColumnRole } from '../contract.ts';

const roleCalled = (name: string): ColumnRole | undefined => COLUMN_ROLES.find((role) => role === name);

/** What the column holds that a field of a record is read from; of aliases `CsvEntity` knows more. */
export function roleOf(field: string): ColumnRole | undefined {
  const [list, , part, ...rest] = field.split('.');
  if (list !== 'facts') return roleCalled(field);
  if (part === 'sources') return rest.at(-1) === 'publisher' ? 'fact.publisher' : 'fact.url';
  return roleCalled(part === 'text' ? `fact.${rest[0]}` : 'fact.asOf');
}

const IN_A_LANGUAGE = /\.(?:ar|fr|en)$/;
const subjectOf = (role: ColumnRole): string => role.replace(IN_A_LANGUAGE, '.');

/** The columns of a table, by what they hold. */
export class Columns {
  readonly #roles: readonly ColumnRole[];
  readonly #headings: readonly string[];

  constructor(roles: readonly ColumnRole[], headings: readonly string[]) {
    this.#roles = roles;
    this.#headings = headings;
  }

  /** The column that holds this, or the same in another language; without a heading if the table has none. */
  of(wanted: ColumnRole): Column {
    const same = this.#roles.indexOf(wanted);
    const at = same < 0 ? this.#roles.findIndex((role) => subjectOf(role) === subjectOf(wanted)) : same;
    const heading = this.#headings[at]?.trim();
    return { role: this.#roles[at] ?? wanted, ...(heading && { heading }) };
  }
}
