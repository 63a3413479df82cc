import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { BadOption } from '../options.ts';
import type { Served } from '../serve-isolated.ts';

/** The project's own pages. */
export const OWN_PAGES = join(import.meta.dirname, '../../articles');

const TYPES: Readonly<Record<string, Served['type']>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** All that a folder's pages may ask for, by the path of an address. */
export type Contents = Readonly<Record<string, Served>>;

function listed(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    throw new BadOption(`${folder} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

/** @throws BadOption if the folder cannot be read. */
export function readContents(folder: string): Contents {
  const served = listed(folder).flatMap((entry): [string, Served][] => {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || !type) return [];
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).split(sep).map(encodeURIComponent).join('/');
    return [[`/${path}`, { type, content: readFileSync(file, 'utf8') }]];
  });
  return Object.fromEntries(served.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A page's name in the tables: its address without slash and ending. */
export const nameOf = (path: string): string => decodeURIComponent(path.slice(1)).replace(/\.html$/, '');

/** The addresses of the pages whose names have `only` in them. */
export const pagesIn = (contents: Contents, only = ''): string[] =>
  Object.entries(contents).flatMap(([path, { type }]) =>
    type === 'text/html' && nameOf(path).includes(only) ? [path] : [],
  );
