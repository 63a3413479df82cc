/** Why an extension may not, or cannot, read a tab. */
export type Closed = 'browser' | 'store' | 'pdf' | 'access' | 'file-access';

/** What an extension may read of a tab: a site or a file, both by host (a file's is empty), or nothing, and why. */
export type Site =
  | { kind: 'web' | 'file'; host: string; address: string }
  | { kind: 'closed'; why: Closed; host: string };

/** What the browser tells of a tab; of a page that the extension has no access to, no address. */
export interface Tab {
  address?: string | undefined;
  /** Whether the reader lets the extension read the page. */
  hasAccess: boolean;
}

const KINDS: Readonly<Record<string, 'web' | 'file'>> = { 'http:': 'web', 'https:': 'web', 'file:': 'file' };

/** Where browsers keep extensions out, whatever they are allowed: their stores' own pages. */
const STORES =
  /^(?:chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com|addons\.opera\.com)$/;

/** The site of a tab, by the name that settings know it by. */
export function siteOf({ address, hasAccess }: Tab): Site {
  const closed = (why: Closed, host = ''): Site => ({ kind: 'closed', why, host });
  if (!address || !URL.canParse(address)) return closed(hasAccess ? 'browser' : 'access');
  const { protocol, hostname, pathname } = new URL(address);
  const kind = KINDS[protocol];
  if (!kind) return closed('browser');
  if (STORES.test(hostname)) return closed('store', hostname);
  if (!hasAccess) return closed(kind === 'file' ? 'file-access' : 'access', hostname);
  if (/\.pdf$/i.test(pathname)) return closed('pdf', hostname);
  return { kind, host: hostname, address };
}
