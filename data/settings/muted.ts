/** Where a name is muted. */
export type Mute = 'nowhere' | 'site' | 'everywhere';

type Muted = readonly string[];

const keyOf = (id: string, host: string): string => `${id}@${host}`;

/** True if an entity is muted on one site alone. */
export const isOfSite = (key: string): boolean => key.includes('@');

/** The ids of the entities that are not marked on pages of a host. */
export const mutedAt = (muted: Muted, host: string): string[] =>
  muted.flatMap((key) => {
    const [id = '', site = host] = key.split('@');
    return site === host ? [id] : [];
  });

/** Where an entity is muted, as seen from a host. */
export function muteOf(muted: Muted, id: string, host: string): Mute {
  if (muted.includes(id)) return 'everywhere';
  return muted.includes(keyOf(id, host)) ? 'site' : 'nowhere';
}

/** The hosts on which an entity is muted; `everywhere` where it is so on all. */
export function mutesOf(muted: Muted, id: string): readonly string[] | 'everywhere' {
  if (muted.includes(id)) return 'everywhere';
  return muted.flatMap((key) => (key.startsWith(keyOf(id, '')) ? [key.slice(keyOf(id, '').length)] : []));
}

/** What is muted once an entity is marked again, on each site. */
export const withoutMutes = (muted: Muted, id: string): string[] =>
  muted.filter((key) => key !== id && !key.startsWith(keyOf(id, '')));

/** What is muted once an entity is muted so; `nowhere` takes back what counts at the host, and other sites stay as they are. */
export function withMute(muted: Muted, id: string, { mute, host }: { mute: Mute; host: string }): string[] {
  const isOver = (key: string) => key === id || key === keyOf(id, host);
  const rest = muted.filter((key) => !isOver(key));
  if (mute === 'nowhere') return rest;
  return [...rest, mute === 'site' ? keyOf(id, host) : id];
}
