import type { RowReport } from '../../../data/transfer/contract.ts';
import { useInterface } from '../../shared/interface-language.tsx';
import { localeOf } from '../../shared/locale.ts';
import { format, numeralsOf } from '../../words/format.ts';
import { fieldWords } from './field-words.ts';
import { Reason } from './reason.tsx';

/** A line of a list: a row of the file, or an entity that has no row in it. */
type Line = Omit<RowReport, 'row'> & { row?: number };

/** Says so where more are counted than are listed. */
export function OnlyFirst({ shown, count }: { shown: number; count: number }) {
  const { language, words } = useInterface();
  if (count <= shown) return null;
  const number = new Intl.NumberFormat(numeralsOf(language));
  const values = { count: number.format(shown), all: number.format(count) };
  return <p class="from">{format(words.pages.imports.onlyFirst, values)}</p>;
}

/** The fields in which an entity changes, and whether the reader's own version stays over it. */
function Changes({ fields = [], isKept }: Pick<Line, 'fields' | 'isKept'>) {
  const { language, words } = useInterface();
  const named = fields.map((field) => fieldWords(field, words));
  const list = new Intl.ListFormat(localeOf(language), { type: 'unit' }).format(named);
  return (
    <>
      {list}
      {isKept && <span class="kept">{words.pages.imports.isKept}</span>}
    </>
  );
}

/** Rows of one outcome, with what is told of them: reasons, or what changes. */
export function Rows({ rows, count }: { rows: readonly Line[]; count: number }) {
  const { pages } = useInterface().words;
  if (rows.length === 0) return null;
  const hasRows = rows.some(({ row }) => row !== undefined);
  const hasReasons = rows.some(({ reason }) => reason !== undefined);
  const hasChanges = rows.some(({ fields, isKept }) => fields !== undefined || isKept);
  return (
    <>
      <div class="scrolled">
        <table>
          <thead>
            <tr>
              {hasRows && <th scope="col">{pages.row}</th>}
              <th scope="col">{pages.name}</th>
              {hasReasons && <th scope="col">{pages.reason}</th>}
              {hasChanges && <th scope="col">{pages.imports.changes}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ fields, isKept, ...report }) => (
              <tr key={`${report.row} ${report.id} ${report.field ?? ''}`}>
                {hasRows && <td>{report.row}</td>}
                <td>
                  <bdi>{report.name || report.id}</bdi>
                </td>
                {hasReasons && (
                  <td>
                    <Reason {...report} />
                  </td>
                )}
                {hasChanges && (
                  <td>
                    <Changes {...(fields && { fields })} {...(isKept && { isKept })} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <OnlyFirst shown={rows.length} count={count} />
    </>
  );
}
