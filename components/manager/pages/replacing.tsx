import type { DryRun, Replaced } from '../../../data/transfer/contract.ts';
import { useInterface } from '../../shared/interface-language.tsx';
import { localeOf } from '../../shared/locale.ts';
import { format, formatCount } from '../../words/format.ts';

interface ReplacingProps extends Pick<DryRun, 'gone'> {
  replaced: Replaced;
  /** Looks at the file again under another name; of a pack, whose id is its own, there is none. */
  onKeepBoth: (name: string) => void;
}

/** Says up front whose place the file takes and what goes with it, and offers to keep both where that can be. */
export function Replacing({ replaced, gone, onKeepBoth }: ReplacingProps) {
  const { language, words } = useInterface();
  const { imports, records } = words.pages;
  const { name, importedAt, count, freeName } = replaced;
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium' });
  const values = { name: name[language], date: day.format(importedAt), entries: formatCount(records, count, language) };
  return (
    <div class="replacing">
      <p>
        {format(imports.replaces, values)} {gone > 0 && <strong>{formatCount(imports.lost, gone, language)}</strong>}
      </p>
      {freeName && (
        <>
          <p>{imports.keepBothHelp}</p>
          <button type="button" class="button" onClick={() => onKeepBoth(freeName)}>
            {format(imports.keepBoth, { name: freeName })}
          </button>
        </>
      )}
    </div>
  );
}
