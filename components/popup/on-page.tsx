import { mutedAt } from '../../data/settings/muted.ts';
import type { Settings } from '../../data/settings/settings.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { Deals, dealsOnTop } from './deals.tsx';
import { Names } from './names.tsx';
import type { Spotted } from './popup-world.ts';
import type { Heard } from './use-names.ts';

interface OnPageProps {
  heard: Heard;
  settings: Settings;
  onChoose: (id: string) => void;
}

/** What is found on the page without what the reader has muted there. */
export function shownOf(heard: Heard, { muted }: Settings, host: string): readonly Spotted[] {
  const silent = mutedAt(muted, host);
  return Array.isArray(heard) ? heard.filter(({ id }: Spotted) => !silent.includes(id)) : [];
}

/** What is found on the page, deals first; or why that cannot be told. */
export function OnPage({ heard, names, settings, onChoose }: OnPageProps & { names: readonly Spotted[] }) {
  const { popup } = useInterface().words;
  if (heard === 'failed') return <p role="alert">{popup.unlisted}</p>;
  if (heard === 'silent') return <p role="status">{settings.newsOnly ? popup.noNews : popup.silent}</p>;
  if (!heard) return <p role="status">{popup.loading}</p>;
  const onTop = new Set(dealsOnTop(names).map(({ id }) => id));
  const others = names.filter(({ id }) => !onTop.has(id));
  return (
    <>
      <Deals names={names} onChoose={onChoose} />
      {(others.length > 0 || onTop.size === 0) && <Names names={others} onChoose={onChoose} />}
    </>
  );
}
