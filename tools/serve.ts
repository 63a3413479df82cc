import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
};

export interface FileServer {
  /** `http://localhost:PORT`, without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** The path is resolved by itself first, so that no `..` in it leads out of the folder. */
function fileOf(folder: string, url: string): string {
  const path = join(folder, normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)));
  return path.endsWith(sep) ? join(path, 'index.html') : path;
}

/** Changes an HTML page before it is served. */
export type Change = (html: string) => string;

const changed = (content: Buffer, change: Change): string => change(content.toString('utf8'));

/** Serves the files of a folder on this machine alone, at a free port; a folder's address shows its index.html. */
export async function serve(folder: string, change?: Change): Promise<FileServer> {
  const server = createServer(async ({ url = '/' }, reply) => {
    try {
      const file = fileOf(folder, url);
      const content = await readFile(file);
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      reply.writeHead(200, { 'content-type': type });
      reply.end(change && extname(file) === '.html' ? changed(content, change) : content);
    } catch {
      reply.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  return listen(server);
}

/** Lets a server answer on this machine alone, at a free port. */
export async function listen(server: Server): Promise<FileServer> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
