import { formatDate } from '../../shared/format-date.ts';
import { useInterface } from '../../shared/interface-language.tsx';
import { localeOf } from '../../shared/locale.ts';
import { format, formatCount } from '../../words/format.ts';
import type { ListedPack, ManagerStore } from '../manager-store.ts';
import type { OnDo } from '../use-doing.ts';
import { PageFrame } from './page-frame.tsx';
import { Sure } from './sure.tsx';

interface PacksPageProps {
  packs: readonly ListedPack[];
  store: Pick<ManagerStore, 'removePack'>;
  onDo: OnDo;
}

/** The installed packs in the order in which they count; imported ones can be removed. */
export function PacksPage({ packs, store, onDo }: PacksPageProps) {
  const { pages } = useInterface().words;
  return (
    <PageFrame title={pages.packs} help={pages.packsHelp}>
      <ul class="cards">
        {packs.map((pack) => (
          <Pack key={pack.id} pack={pack} onRemove={() => onDo(() => store.removePack(pack.id))} />
        ))}
      </ul>
    </PageFrame>
  );
}

function Pack({ pack, onRemove }: { pack: ListedPack; onRemove: () => void }) {
  const { language, words } = useInterface();
  const { options, pages } = words;
  const name = pack.name[language];
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium' });
  return (
    <li>
      <h3>{name}</h3>
      {pack.description[language] !== name && <p>{pack.description[language]}</p>}
      <p class="from">
        <span>{formatCount(options.count, pack.count, language)}</span>
        <span>{format(pages.updatedOn, { date: formatDate(pack.updated, language) })}</span>
        <span>
          {pack.importedAt === undefined
            ? pages.bundled
            : format(pages.imported, { date: day.format(pack.importedAt) })}
        </span>
        <span>{format(pages.licence, { licence: pack.licence })}</span>
      </p>
      {pack.isImported && (
        <Sure
          button={pages.removePack}
          question={format(pages.removeSure, { name })}
          answer={pages.remove}
          onSure={onRemove}
        />
      )}
    </li>
  );
}
