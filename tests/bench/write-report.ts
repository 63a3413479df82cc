import { writeFileSync } from 'node:fs';
import { BadOption } from './options.ts';

/**
 * Writes the file of `--json`: empty before anything is measured, so that a wrong name costs no minutes.
 * @throws BadOption if it cannot be written.
 */
export function writeReport(file: string, content: string): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new BadOption(`--json: ${file} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}
