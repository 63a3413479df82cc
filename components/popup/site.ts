/** What an extension may read of a tab: a site or a file, both by host (a file's is empty), or nothing. */
export type Site = { kind: 'web' | 'file'; host: string } | { kind: 'closed' };

const KINDS: Readonly<Record<string, 'web' | 'file'>> = { 'http:': 'web', 'https:': 'web', 'file:': 'file' };

/** The site of an address, by the name that settings know it by. */
export function siteOf(address: string | undefined): Site {
  if (!address || !URL.canParse(address)) return { kind: 'closed' };
  const { protocol, hostname } = new URL(address);
  const kind = KINDS[protocol];
  return kind ? { kind, host: hostname } : { kind: 'closed' };
}

/** The sites that are off once `host` is switched. */
export function withSite(offSites: readonly string[], host: string, on: boolean): string[] {
  const others = offSites.filter((site) => site !== host);
  return on ? others : [...others, host];
}
