import { COLUMN_ROLES, type ColumnRole, type Guess } from '../../../data/transfer/contract.ts';
import { useInterface } from '../../shared/interface-language.tsx';

interface ColumnsTableProps {
  columns: NonNullable<Guess['columns']>;
  rows: NonNullable<Guess['rows']>;
  roles: readonly ColumnRole[];
  onRole: (at: number, role: ColumnRole) => void;
}

/** The first rows of a table, with what each column holds above it, to be changed. */
export function ColumnsTable({ columns, rows, roles, onRole }: ColumnsTableProps) {
  const { pages } = useInterface().words;
  return (
    <div class="scrolled">
      <table>
        <caption>{pages.columns}</caption>
        <thead>
          <tr>
            {columns.map(({ heading }, at) => (
              <th key={`${heading} ${at}`} scope="col">
                <span dir="auto">{heading}</span>
                <select
                  aria-label={heading}
                  value={roles[at]}
                  onChange={(event) => onRole(at, event.currentTarget.value as ColumnRole)}
                >
                  {COLUMN_ROLES.map((role) => (
                    <option key={role} value={role}>
                      {pages.roles[role]}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {columns.map(({ heading }, at) => (
                <td key={`${heading} ${at}`} dir="auto">
                  {row[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
