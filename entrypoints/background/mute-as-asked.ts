import { entityIn } from '../../data/records/figure-id.ts';
import { type Mute, muteOf, withMute } from '../../data/settings/muted.ts';
import { changeSettings, readSettings } from '../../data/settings/stored.ts';
import type { CardParameters } from '../../messaging/contract.ts';

/**
 * Mutes a card's name, on a page of this host, where the reader asked for it, and tells where it is muted now. Asked twice, it does the same.
 * @throws if the settings could not be read or kept.
 */
export async function muteAsAsked(asked: Pick<CardParameters, 'id' | 'mute'>, site: string): Promise<Mute> {
  const { mute } = asked;
  const id = entityIn(asked.id);
  const { muted } = await readSettings();
  if (!mute) return muteOf(muted, id, site);
  const settings = await changeSettings({ muted: withMute(muted, id, { mute, host: site }) });
  return muteOf(settings.muted, id, site);
}
