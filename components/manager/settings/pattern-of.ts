import { isPattern, pageOf } from '../../../data/settings/match-pattern.ts';

const HOST = /^(?:\*\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*(?::\d+)?$/u;

/** The pattern of a site by its name, with what lies below it: news.example, also www.news.example. */
function patternOfHost(host: string): string | undefined {
  const address = `https://${host.replace(/^\*\./, '')}`;
  // Names in other scripts are written as browsers compare them.
  return URL.canParse(address) ? `*://*.${new URL(address).host}/*` : undefined;
}

/** What a reader means by what they write: a pattern as it is, a page by its address, a site by its name or by the address of its first page; undefined for anything else. */
export function patternOf(written: string): string | undefined {
  const text = written.trim();
  if (isPattern(text) && text.includes('*')) return text;
  if (/^(?:https?|file):/i.test(text)) {
    if (!URL.canParse(text)) return undefined;
    const { pathname, search, host } = new URL(text);
    const isSite = host !== '' && pathname === '/' && search === '';
    const pattern = isSite ? patternOfHost(host) : pageOf(text);
    return pattern !== undefined && isPattern(pattern) ? pattern : undefined;
  }
  return HOST.test(text) ? patternOfHost(text) : undefined;
}
