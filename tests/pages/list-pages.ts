import { readdirSync } from 'node:fs';

const PAGE = /\.(?:html|xhtml|svg|txt)$/i;

/** The pages of a folder by name, those below it left aside. */
export const listPages = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && PAGE.test(entry.name))
    .map(({ name }) => name)
    .sort();
