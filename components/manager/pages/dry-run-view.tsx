import { useEffect, useRef, useState } from 'preact/hooks';
import { type DryRun, OUTCOMES, type Outcome, type RowReport } from '../../../data/transfer/contract.ts';
import { useInterface } from '../../shared/interface-language.tsx';
import { localeOf } from '../../shared/locale.ts';
import { OneOf } from '../../shared/one-of.tsx';
import { format, formatCount } from '../../words/format.ts';

/** What an import would do: how many rows of each outcome and which, and names that would be claimed twice. */
export function DryRunView({ dryRun }: { dryRun: DryRun }) {
  const { language, words } = useInterface();
  const { pages } = words;
  const { counts, rows, replaces, gone, covers } = dryRun;
  const [shown, setShown] = useState<Outcome>(OUTCOMES.find((outcome) => counts[outcome] > 0) ?? 'added');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const number = new Intl.NumberFormat(localeOf(language));
  return (
    <section class="dry-run">
      <h3 ref={heading} tabIndex={-1}>
        {pages.wouldHappen}: <bdi>{dryRun.pack.name[language]}</bdi>
      </h3>
      {replaces && <p>{pages.replaces}</p>}
      {covers > 0 && <p>{formatCount(pages.covers, covers, language)}</p>}
      {gone > 0 && <p>{formatCount(pages.gone, gone, language)}</p>}
      <Clashes dryRun={dryRun} />
      <OneOf
        legend={pages.wouldHappen}
        choices={OUTCOMES.map((value) => ({
          value,
          label: `${pages.outcomes[value]} ${number.format(counts[value])}`,
        }))}
        chosen={shown}
        onChoose={setShown}
      />
      <Rows rows={rows[shown]} count={counts[shown]} />
    </section>
  );
}

/** The field of a pack, by its path, or the column of a table, as the table calls it. */
function Where({ field, column }: Pick<RowReport, 'field' | 'column'>) {
  const { editor, pages } = useInterface().words;
  if (!column && !field) return null;
  return (
    <>
      {column ? <bdi>{column.heading ?? pages.roles[column.role]}</bdi> : <code dir="ltr">{field}</code>}
      {editor.colon}
    </>
  );
}

function Reason({ reason, says, ...where }: RowReport) {
  const { faults } = useInterface().words.editor;
  const isOther = !says || says.name === 'other';
  return (
    <>
      <Where {...where} />
      {isOther ? <span lang="en">{reason}</span> : format(faults[says.name], says.values ?? {})}
    </>
  );
}

function Rows({ rows, count }: { rows: readonly RowReport[]; count: number }) {
  const { pages } = useInterface().words;
  if (rows.length === 0) return null;
  const hasReasons = rows.some(({ reason }) => reason !== undefined);
  return (
    <>
      <div class="scrolled">
        <table>
          <thead>
            <tr>
              <th scope="col">{pages.row}</th>
              <th scope="col">{pages.name}</th>
              {hasReasons && <th scope="col">{pages.reason}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((report) => (
              <tr key={`${report.row} ${report.id} ${report.field ?? ''}`}>
                <td>{report.row}</td>
                <td>
                  <bdi>{report.name || report.id}</bdi>
                </td>
                {hasReasons && (
                  <td>
                    <Reason {...report} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {count > rows.length && <p class="from">{format(pages.onlyFirst, { count: rows.length })}</p>}
    </>
  );
}

function Clashes({ dryRun: { clashes, clashCount } }: { dryRun: DryRun }) {
  const { language, words } = useInterface();
  const { pages } = words;
  if (clashCount === 0) return null;
  return (
    <details class="clashes" open>
      <summary>{formatCount(pages.clashes, clashCount, language)}</summary>
      <p>{pages.clashHelp}</p>
      <ul>
        {clashes.map(({ alias, row, id, other, isSameEntity }) => (
          <li key={`${alias} ${row} ${other}`}>
            {format(isSameEntity ? pages.clashSame : pages.clash, { alias, id, other })}
          </li>
        ))}
      </ul>
    </details>
  );
}
