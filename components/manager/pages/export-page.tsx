import { useState } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../../data/records/language.ts';
import { exportFileName } from '../../../data/transfer/write/export-file.ts';
import { EXPORT_KINDS, type ExportKind, type ExportWish } from '../../../data/transfer/write/what.ts';
import { Failure } from '../../shared/failure.tsx';
import { useInterface } from '../../shared/interface-language.tsx';
import { LANGUAGE_NAMES } from '../../words/words.ts';
import type { ListedPack } from '../manager-store.ts';
import { PageFrame } from './page-frame.tsx';
import { Pick } from './pick.tsx';
import { saveFile } from './save-file.ts';

interface ExportPageProps {
  packs: readonly ListedPack[];
  /** What the reader has chosen in the list, if that led here. */
  chosen: readonly string[];
  onExport: (wish: ExportWish) => Promise<Blob>;
}

type Outcome = 'none' | 'saved' | Error;

/** Puts some of the dataset, or all, into a file. */
export function ExportPage({ packs, chosen, onExport }: ExportPageProps) {
  const { language: own, words } = useInterface();
  const { pages, options } = words;
  const [scope, setScope] = useState(chosen.length > 0 ? 'chosen' : 'all');
  const [kind, setKind] = useState<ExportKind>('pack');
  const [language, setLanguage] = useState<Language>(own);
  const [name, setName] = useState('hashiya');
  const [outcome, setOutcome] = useState<Outcome>('none');
  const scopes = [...(chosen.length > 0 ? ['chosen'] : []), 'all', 'mine', ...packs.map(({ id }) => `pack:${id}`)];
  const nameOf = (value: string): string =>
    value in pages.scopes
      ? pages.scopes[value as keyof typeof pages.scopes]
      : (packs.find(({ id }) => value === `pack:${id}`)?.name[own] ?? value);
  const save = () =>
    onExport({ scope, ids: scope === 'chosen' ? chosen : undefined, kind, language, name }).then(
      (blob) => {
        saveFile(blob, exportFileName(kind, name));
        setOutcome('saved');
      },
      (error: Error) => setOutcome(error),
    );
  return (
    <PageFrame title={pages.export} help={pages.exportHelp}>
      <div class="wish">
        <Pick label={pages.what} value={scope} choices={scopes} nameOf={nameOf} onPick={setScope} />
        <Pick
          label={pages.as}
          value={kind}
          choices={EXPORT_KINDS}
          nameOf={(each) => pages.formats[each]}
          onPick={setKind}
        />
        {kind === 'markdown' && (
          <Pick
            label={pages.briefIn}
            value={language}
            choices={LANGUAGES}
            nameOf={(each) => LANGUAGE_NAMES[each]}
            onPick={setLanguage}
          />
        )}
        <label>
          {pages.fileName}
          <input type="text" dir="auto" value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
      </div>
      <p class="page-actions">
        <button type="button" class="button primary" onClick={save}>
          {pages.save}
        </button>
      </p>
      <p role="status">{outcome === 'saved' ? pages.saved : ''}</p>
      {outcome instanceof Error && (
        <Failure message={pages.notExported} detail={outcome.message} retry={options.retry} onRetry={save} />
      )}
    </PageFrame>
  );
}
