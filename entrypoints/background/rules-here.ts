import { mutedAt } from '../../data/settings/muted.ts';
import { isOnAt } from '../../data/settings/sites.ts';
import { readSettings } from '../../data/settings/stored.ts';
import { isNews } from './is-news.ts';

/** As much as is asked of who asks: the tab's page stands above the frame. */
export interface Asker {
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
}

/** The address that rules of sites go by: that of the page, also for its frames; where it has none (about:blank), of who made it. Empty if unknown. */
function addressOf({ url, origin, frameId, tab }: Asker): string {
  const known = [frameId === 0 ? url : tab?.url, origin, url];
  return known.find((address) => address && /^(?:https?|file):/.test(address)) ?? '';
}

/** The host of the page that a frame stands in; empty for files. */
export const hostOf = (asker: Asker): string => {
  const address = addressOf(asker);
  return address === '' ? '' : new URL(address).hostname;
};

/** The ids of entities that are muted on a page; null if the reader's rules of sites have it not marked at all. */
export async function rulesHere(asker: Asker): Promise<string[] | null> {
  const settings = await readSettings();
  if (!isOnAt(settings, addressOf(asker))) return null;
  const { tab } = asker;
  if (settings.newsOnly && tab?.id !== undefined && !(await isNews(tab.id))) return null;
  return mutedAt(settings.muted, hostOf(asker));
}
