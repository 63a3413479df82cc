import type { Clash, DryRun } from '../../../data/transfer/contract.ts';
import { useInterface } from '../../shared/interface-language.tsx';
import { format, formatCount } from '../../words/format.ts';
import { OnlyFirst } from './dry-run-rows.tsx';

/** Who claims a name twice: both by their names, and where the second one is, which may be called the same. */
function OneClash({ alias, row, id, name, other, otherName, pack, isOwn, isSameEntity }: Clash) {
  const { language, words } = useInterface();
  const { imports } = words.pages;
  const values = { alias, row, name: name[language] || id, other: otherName[language] || other };
  const where = isOwn ? imports.ofYours : (pack?.[language] ?? imports.inFile);
  return <li>{format(isSameEntity ? imports.clashSame : imports.clash, { ...values, where })}</li>;
}

/** Names that two entities would claim. */
export function Clashes({ clashes, clashCount }: Pick<DryRun, 'clashes' | 'clashCount'>) {
  const { language, words } = useInterface();
  const { pages } = words;
  if (clashCount === 0) return null;
  return (
    <details class="clashes" open>
      <summary>{formatCount(pages.clashes, clashCount, language)}</summary>
      <p>{pages.clashHelp}</p>
      <ul>
        {clashes.map((clash) => (
          <OneClash key={`${clash.alias} ${clash.row} ${clash.other} ${clash.pack?.en}`} {...clash} />
        ))}
      </ul>
      <OnlyFirst shown={clashes.length} count={clashCount} />
    </details>
  );
}
