import { browser } from 'wxt/browser';

/**
 * Runs in a page: whether that calls itself an article, by OpenGraph's `og:type` or schema.org's types (Article and what is below it, also
 * NewsArticle, ReportageNewsArticle, LiveBlogPosting), in JSON-LD or microdata. It is sent as text, so it knows nothing but itself.
 */
function callsItselfNews(): boolean {
  const article = /(?:Article|LiveBlogPosting|BlogPosting)$/;
  const types = (json: unknown): unknown[] => {
    if (Array.isArray(json)) return json.flatMap(types);
    if (typeof json !== 'object' || json === null) return [];
    const { '@type': type, '@graph': graph, mainEntity } = json as Record<string, unknown>;
    return [type, ...types(graph), ...types(mainEntity)].flat();
  };
  const declared = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) => {
    try {
      return types(JSON.parse(textContent ?? ''));
    } catch {
      return []; // a page's mistake, which says nothing
    }
  });
  const items = [...document.querySelectorAll('[itemtype]')].map((item) => item.getAttribute('itemtype') ?? '');
  const [graph] = document.querySelectorAll('meta[property="og:type"], meta[name="og:type"]');
  return (
    /^article/i.test(graph?.getAttribute('content') ?? '') ||
    [...declared, ...items].some((type) => typeof type === 'string' && article.test(type))
  );
}

/** True if a tab's page calls itself an article. One that cannot be asked is not kept from its reader. */
export async function isNews(tabId: number): Promise<boolean> {
  try {
    const [top] = await browser.scripting.executeScript({ target: { tabId }, func: callsItselfNews });
    return top?.result !== false;
  } catch {
    return true;
  }
}
