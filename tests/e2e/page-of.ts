/** A whole page in English; its icon is empty, so that no request for one fails and is told in the console. */
export const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Dispatches</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
