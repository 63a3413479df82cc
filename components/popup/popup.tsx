import { useEffect, useState } from 'preact/hooks';
import { isOnAt } from '../../data/settings/sites.ts';
import { Failure } from '../shared/failure.tsx';
import { useInterface } from '../shared/interface-language.tsx';
import { BriefTray } from './brief-tray.tsx';
import { ClosedPage } from './closed-page.tsx';
import { Density } from './density.tsx';
import { Finder } from './finder.tsx';
import { OnPage, shownOf } from './on-page.tsx';
import type { PopupWorld, Spotted } from './popup-world.ts';
import { Quick } from './quick.tsx';
import type { Site } from './site.ts';
import { EverywhereSwitch, SiteSwitch } from './switches.tsx';
import { useNames } from './use-names.ts';
import { type Known, usePopup } from './use-popup.ts';
import { WhyOff } from './why-off.tsx';

function SiteName({ site }: { site: Site }) {
  const { popup } = useInterface().words;
  if (site.host) return <bdi dir="ltr">{site.host}</bdi>;
  return <>{site.kind === 'file' ? popup.localFile : popup.noSite}</>;
}

const isMarked = (known: Known): boolean =>
  known.state === 'ready' && known.site.kind !== 'closed' && isOnAt(known.settings, known.site.address);

interface FootProps {
  names: readonly Spotted[];
  world: PopupWorld;
  onDataset: () => void;
  onSettings: () => void;
}

/** The brief, where there is something to tell, and the ways to the dataset and the settings: in sight however long the list. */
function Foot({ names, world, onDataset, onSettings }: FootProps) {
  const { popup } = useInterface().words;
  const [isOpen, setOpen] = useState(false);
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
        <button type="button" class="button" onClick={onSettings}>
          {popup.settings}
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
  const openRecord = (id?: string) => attempt('unopened', () => world.openDataset(id));
  const request = async () => {
    const isGranted = await world.requestAccess();
    if (isGranted) await retry();
    return isGranted;
  };
  const ready = known.state === 'ready' ? known : undefined;
  const open = ready && ready.site.kind !== 'closed' ? { ...ready.site, settings: ready.settings } : undefined;
  const names = open ? shownOf(heard, open.settings, open.host) : [];
  const seek = (id: string) =>
    attempt('unsought', async () => {
      if (!(await world.seek(id))) throw new Error('The page marks it no more.');
    });
  return (
    <main class="popup">
      <header>
        <div>
          <h1>{product}</h1>
          <p class="site">{ready && <SiteName site={ready.site} />}</p>
        </div>
        {open && <SiteSwitch address={open.address} settings={open.settings} onChange={change} />}
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
      {open && isMarked(known) && (
        <>
          <Density
            density={open.settings.density}
            onChoose={(density) => change({ density })}
            onMarkNow={() => attempt('unmarked', world.markNow)}
          />
          <OnPage heard={heard} names={names} settings={open.settings} onChoose={seek} />
        </>
      )}
      {open && !isMarked(known) && <WhyOff address={open.address} settings={open.settings} onChange={change} />}
      <Finder search={world.search} onOpen={openRecord} />
      {open && isMarked(known) && <Quick address={open.address} settings={open.settings} onChange={change} />}
      {ready && <EverywhereSwitch settings={ready.settings} onChange={change} />}
      <Foot
        names={names}
        world={world}
        onDataset={() => openRecord()}
        onSettings={() => attempt('unopened', world.openSettings)}
      />
    </main>
  );
}
