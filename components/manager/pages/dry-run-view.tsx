import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../data/records/language.ts';
import { type DryRun, OUTCOMES, type Outcome } from '../../../data/transfer/contract.ts';
import { useInterface } from '../../shared/interface-language.tsx';
import { localeOf } from '../../shared/locale.ts';
import { OneOf } from '../../shared/one-of.tsx';
import { formatCount } from '../../words/format.ts';
import type { PagesWords } from '../../words/pages-words.ts';
import { Clashes } from './clashes.tsx';
import { Rows } from './dry-run-rows.tsx';
import { Replacing } from './replacing.tsx';

type List = Outcome | 'gone' | 'leftOut';

/** The lists that can be looked at: those of outcomes always, the others where there is anything in them. */
function listsOf({ counts, rows, gone, goneRows, leftOut }: DryRun, language: Language, pages: PagesWords) {
  const { imports, outcomes } = pages;
  const named = goneRows.map(({ id, name }) => ({ id, name: name[language] }));
  const others = [
    { value: 'gone' as const, label: imports.gone, count: gone, rows: named },
    { value: 'leftOut' as const, label: imports.leftOut, ...leftOut },
  ];
  return [
    ...OUTCOMES.map((value) => ({ value, label: outcomes[value], count: counts[value], rows: rows[value] })),
    ...others.filter(({ count }) => count > 0),
  ];
}

interface DryRunViewProps {
  dryRun: DryRun;
  onKeepBoth: (name: string) => void;
}

/** What an import would do: whose place it takes, how many rows of each outcome and which, and names that would be claimed twice. */
export function DryRunView({ dryRun, onKeepBoth }: DryRunViewProps) {
  const { language, words } = useInterface();
  const { pages } = words;
  const { counts, replaces, gone, covers, kept } = dryRun;
  const [shown, setShown] = useState<List>(OUTCOMES.find((outcome) => counts[outcome] > 0) ?? 'added');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const number = new Intl.NumberFormat(localeOf(language));
  const lists = listsOf(dryRun, language, pages);
  const list = lists.find(({ value }) => value === shown);
  return (
    <section class="dry-run">
      <h3 ref={heading} tabIndex={-1}>
        {pages.wouldHappen}: <bdi>{dryRun.pack.name[language]}</bdi>
      </h3>
      {replaces && <Replacing replaced={replaces} gone={gone} onKeepBoth={onKeepBoth} />}
      {covers > 0 && <p>{formatCount(pages.covers, covers, language)}</p>}
      {kept > 0 && <p>{formatCount(pages.imports.kept, kept, language)}</p>}
      <Clashes {...dryRun} />
      <OneOf<List>
        legend={pages.wouldHappen}
        choices={lists.map(({ value, label, count }) => ({ value, label: `${label} ${number.format(count)}` }))}
        chosen={shown}
        onChoose={setShown}
      />
      {list && <Rows rows={list.rows} count={list.count} />}
    </section>
  );
}
