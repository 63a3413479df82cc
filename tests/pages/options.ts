import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../browsers/test-browser.ts';

export const USAGE = 'npm run test:pages -- DIR [--browser chromium|firefox] [--only NAME] [--sow] [--json FILE]';

export interface Options {
  readonly folder: string;
  readonly browsers: readonly BrowserName[];
  /** Only pages whose name holds this. */
  readonly only: string;
  /** Names are sown into the pages before they are opened. */
  readonly sow: boolean;
  readonly json: string | undefined;
}

/** An option that cannot be followed, in words for the person at the terminal. */
export class BadOption extends Error {}

function parse(given: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    const options = { browser: text, only: text, json: text, sow: { type: 'boolean', default: false } } as const;
    return parseArgs({ args: [...given], options, allowPositionals: true });
  } catch (error) {
    throw new BadOption(`${(error as Error).message.split('. ')[0]}.`);
  }
}

function browsersOf(given: string | undefined): readonly BrowserName[] {
  if (given === undefined) return BROWSER_NAMES;
  const named = BROWSER_NAMES.filter((name) => name === given);
  if (named.length === 0) throw new BadOption(`--browser takes ${BROWSER_NAMES.join(' or ')}, not “${given}”.`);
  return named;
}

function folderOf(given: readonly string[]): string {
  const [folder, more] = given;
  if (folder === undefined || more !== undefined) throw new BadOption('Name one folder of pages.');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new BadOption(`There is no folder ${folder}.`);
  return resolve(folder);
}

/**
 * Reads what was given behind `npm run test:pages --`.
 * @throws BadOption that says what is wrong with which option.
 */
export function readOptions(given: readonly string[]): Options {
  const { values, positionals } = parse(given);
  if (values.json === '') throw new BadOption('--json needs the name of a file.');
  return {
    folder: folderOf(positionals),
    browsers: browsersOf(values.browser),
    only: values.only ?? '',
    sow: values.sow,
    json: values.json,
  };
}
