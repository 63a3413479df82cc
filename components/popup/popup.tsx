import { useEffect } from 'preact/hooks';
import { isOnAt } from '../../data/settings/settings.ts';
import { Failure } from '../shared/failure.tsx';
import { useInterface } from '../shared/interface-language.tsx';
import { Names } from './names.tsx';
import type { PopupWorld } from './popup-world.ts';
import type { Site } from './site.ts';
import { Switches } from './switches.tsx';
import { useNames } from './use-names.ts';
import { type Known, usePopup } from './use-popup.ts';

function SiteName({ site }: { site: Site }) {
  const { popup } = useInterface().words;
  if (site.kind === 'web') return <bdi dir="ltr">{site.host}</bdi>;
  return <>{site.kind === 'file' ? popup.localFile : popup.noSite}</>;
}

const isMarked = (known: Known): boolean =>
  known.state === 'ready' && known.site.kind !== 'closed' && isOnAt(known.settings, known.site.host);

function OnPage({ world }: { world: PopupWorld }) {
  const { popup } = useInterface().words;
  const names = useNames(world);
  if (names === 'failed') return <p role="alert">{popup.unlisted}</p>;
  return names ? <Names names={names} /> : <p role="status">{popup.loading}</p>;
}

/** The toolbar popup: where Hashiya is on, what is marked on the page, and the way to the dataset. */
export function Popup({ world }: { world: PopupWorld }) {
  const { product, popup } = useInterface().words;
  const { known, failure, retry, change, openDataset } = usePopup(world);
  useEffect(() => {
    document.title = product;
  }, [product]);
  return (
    <main class="popup">
      <header>
        <h1>{product}</h1>
        <p class="site">{known.state === 'ready' && <SiteName site={known.site} />}</p>
      </header>
      <div class="switches">
        {known.state === 'loading' && <p role="status">{popup.loading}</p>}
        {known.state === 'failed' && (
          <Failure message={popup.failed} detail={known.error.message} retry={popup.retry} onRetry={retry} />
        )}
        {known.state === 'ready' && <Switches site={known.site} settings={known.settings} onChange={change} />}
        {failure && (
          <p class="unsaved" role="alert">
            {failure === 'change' ? popup.unsaved : popup.unopened}
          </p>
        )}
      </div>
      {isMarked(known) && <OnPage world={world} />}
      <footer>
        <button type="button" class="button" onClick={openDataset}>
          {popup.dataset}
        </button>
      </footer>
    </main>
  );
}
