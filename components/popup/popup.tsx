import { useEffect, useState } from 'preact/hooks';
import { isOnAt } from '../../data/settings/settings.ts';
import { Failure } from '../shared/failure.tsx';
import { useInterface } from '../shared/interface-language.tsx';
import { BriefTray } from './brief-tray.tsx';
import { ClosedPage } from './closed-page.tsx';
import { Density } from './density.tsx';
import { Finder } from './finder.tsx';
import { Names } from './names.tsx';
import type { PopupWorld } from './popup-world.ts';
import type { Site } from './site.ts';
import { EverywhereSwitch, SiteSwitch } from './switches.tsx';
import { useNames } from './use-names.ts';
import { type Known, usePopup } from './use-popup.ts';

function SiteName({ site }: { site: Site }) {
  const { popup } = useInterface().words;
  if (site.host) return <bdi dir="ltr">{site.host}</bdi>;
  return <>{site.kind === 'file' ? popup.localFile : popup.noSite}</>;
}

const isMarked = (known: Known): boolean =>
  known.state === 'ready' && known.site.kind !== 'closed' && isOnAt(known.settings, known.site.host);

interface OnPageProps {
  heard: ReturnType<typeof useNames>;
  onOpen: (id: string) => void;
}

function OnPage({ heard, onOpen }: OnPageProps) {
  const { popup } = useInterface().words;
  if (heard === 'failed') return <p role="alert">{popup.unlisted}</p>;
  if (heard === 'silent') return <p role="status">{popup.silent}</p>;
  return heard ? <Names names={heard} onChoose={onOpen} /> : <p role="status">{popup.loading}</p>;
}

interface FootProps extends OnPageProps {
  world: PopupWorld;
  onDataset: () => void;
}

/** The brief, where there is something to tell, and the way to the dataset: in sight however long the list. */
function Foot({ heard, world, onDataset }: Omit<FootProps, 'onOpen'>) {
  const { popup } = useInterface().words;
  const [isOpen, setOpen] = useState(false);
  const names = Array.isArray(heard) ? heard : [];
  return (
    <footer>
      {isOpen && <BriefTray world={world} ids={names.map(({ id }) => id)} />}
      <div class="ways">
        {names.length > 0 && (
          <button type="button" class="button primary" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {popup.brief}
          </button>
        )}
        <button type="button" class="button" onClick={onDataset}>
          {popup.dataset}
        </button>
      </div>
    </footer>
  );
}

/** The toolbar popup: where Hashiya is on, what is marked on the page, any name's record, and the way to the dataset. */
export function Popup({ world }: { world: PopupWorld }) {
  const { product, popup } = useInterface().words;
  const { known, failure, retry, attempt, change } = usePopup(world);
  const heard = useNames(world, isMarked(known));
  useEffect(() => {
    document.title = product;
  }, [product]);
  const open = (id?: string) => attempt('unopened', () => world.openDataset(id));
  const request = async () => {
    const isGranted = await world.requestAccess();
    if (isGranted) await retry();
    return isGranted;
  };
  const ready = known.state === 'ready' ? known : undefined;
  return (
    <main class="popup">
      <header>
        <div>
          <h1>{product}</h1>
          <p class="site">{ready && <SiteName site={ready.site} />}</p>
        </div>
        {ready && ready.site.kind !== 'closed' && (
          <SiteSwitch site={ready.site} settings={ready.settings} onChange={change} />
        )}
      </header>
      {known.state === 'loading' && <p role="status">{popup.loading}</p>}
      {known.state === 'failed' && (
        <Failure message={popup.failed} detail={known.error.message} retry={popup.retry} onRetry={retry} />
      )}
      {failure && (
        <p class="unsaved" role="alert">
          {popup[failure]}
        </p>
      )}
      {ready?.site.kind === 'closed' && <ClosedPage why={ready.site.why} onRequest={request} />}
      {ready && isMarked(known) && (
        <Density
          density={ready.settings.density}
          onChoose={(density) => change({ density })}
          onMarkNow={() => attempt('unmarked', world.markNow)}
        />
      )}
      {ready && ready.site.kind !== 'closed' && !isMarked(known) && (
        <p role="status">{ready.settings.off ? popup.offEverywhere : popup.offHere}</p>
      )}
      <Finder search={world.search} onOpen={open} />
      {isMarked(known) && <OnPage heard={heard} onOpen={open} />}
      {ready && <EverywhereSwitch settings={ready.settings} onChange={change} />}
      <Foot heard={heard} world={world} onDataset={() => open()} />
    </main>
  );
}
