/*
 * Match patterns as browsers know them from manifests: `*://*.example.org/news/*`. Two libraries were tried: webext-patterns takes `?`, `+`
 * and ports as parts of a regular expression, the one that WXT brings leaves queries out of account; a single page's address holds both.
 */

const PARTS = /^(\*|https?|file):\/\/(\*|(?:\*\.)?[^*/:\s]+)?(?::(\d{1,5}|\*))?(\/\S*)$/;

interface Parts {
  scheme: string;
  host: string;
  port: string;
  path: string;
}

function partsOf(pattern: string): Parts | undefined {
  const [, scheme = '', host = '', port = '*', path = ''] = PARTS.exec(pattern) ?? [];
  const isFile = scheme === 'file';
  return scheme && isFile === (host === '') ? { scheme, host: host.toLowerCase(), port, path } : undefined;
}

/** True for what a browser takes as a match pattern of web pages or files. */
export const isPattern = (pattern: string): boolean => partsOf(pattern) !== undefined;

const hostMatches = (pattern: string, host: string): boolean =>
  pattern === '*' ||
  pattern === host ||
  (pattern.startsWith('*.') && (host === pattern.slice(2) || host.endsWith(pattern.slice(1))));

/** `*` stands for any text, and nothing else has a meaning of its own. */
const pathMatches = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.split('*').map(escaped).join('.*')}$`, 's').test(path);

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** True if a pattern covers an address; its query counts as part of the path, its fragment does not count. */
export function matches(pattern: string, address: string): boolean {
  const parts = partsOf(pattern);
  if (!parts || !URL.canParse(address)) return false;
  const { protocol, hostname, port, pathname, search } = new URL(address);
  const scheme = protocol.slice(0, -1);
  return (
    (parts.scheme === scheme || (parts.scheme === '*' && /^https?$/.test(scheme))) &&
    hostMatches(parts.host, hostname) &&
    (parts.port === '*' || parts.port === (port || (scheme === 'https' ? '443' : '80'))) &&
    pathMatches(parts.path, pathname + search)
  );
}

/** All pages of an address's site, whatever the port; of a file, all files. Undefined for what is neither. */
export function siteOf(address: string): string | undefined {
  const { protocol, hostname } = new URL(address);
  if (protocol === 'file:') return 'file:///*';
  return /^https?:$/.test(protocol) ? `*://${hostname}/*` : undefined;
}

/** That page alone. A `*` in its address, which a pattern cannot say otherwise, stands for itself and more. */
export function pageOf(address: string): string {
  const { protocol, host, pathname, search } = new URL(address);
  return `${protocol}//${host}${pathname}${search}`;
}
