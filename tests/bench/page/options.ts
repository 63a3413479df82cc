import { parseArgs } from 'node:util';
import { BadOption } from '../options.ts';

export const USAGE = 'npm run bench:page [-- [DIR] [--only NAME] [--json FILE]]';

export interface PageOptions {
  /** Where the pages lie; undefined for the project's own. */
  readonly folder: string | undefined;
  /** Measures the pages alone whose names have this in them. */
  readonly only: string | undefined;
  readonly json: string | undefined;
}

function parse(given: readonly string[]) {
  try {
    const options = { only: { type: 'string' }, json: { type: 'string' } } as const;
    return parseArgs({ args: [...given], options, allowPositionals: true });
  } catch (error) {
    throw new BadOption(`${(error as Error).message.split('. ')[0]}.`);
  }
}

/**
 * Reads what was given behind `npm run bench:page --`.
 * @throws BadOption that says what is wrong with which option.
 */
export function readPageOptions(given: readonly string[]): PageOptions {
  const { values, positionals } = parse(given);
  const [folder, ...others] = positionals;
  if (others.length > 0) throw new BadOption(`One folder is measured at a time, and “${others[0]}” is a second.`);
  if (values.only === '') throw new BadOption('--only needs a part of a page’s name.');
  if (values.json === '') throw new BadOption('--json needs the name of a file.');
  return { folder, only: values.only, json: values.json };
}
