import { createServer } from 'node:http';
import { extname } from 'node:path';
import { type FileServer, listen } from '../../tools/serve.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Serves texts by their path (`/page.html`) on this machine alone; what is put into the map later is served too. */
export function serveTexts(texts: ReadonlyMap<string, string>): Promise<FileServer> {
  const server = createServer(({ url = '/' }, reply) => {
    const { pathname } = new URL(url, 'http://localhost');
    const text = texts.get(pathname);
    if (text === undefined) reply.writeHead(404).end();
    else reply.writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? 'text/plain; charset=utf-8' }).end(text);
  });
  return listen(server);
}
