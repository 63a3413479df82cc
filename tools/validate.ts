/**
 * Checks packs: `npm run validate` those that are bundled, `npm run validate -- FILE…` files as an import would. Names
 * where each finding stands; the exit code is 1 if there is one.
 */
import { BadFile } from '../data/transfer/contract.ts';
import { checkFile, refusalOf } from './check-file.ts';
import { BrokenPack, readPacks } from './packs.ts';

const sayWhatIsSound = (name: string, entities: number, facts: number): void =>
  console.log(`${name}: ${entities} entities, ${facts} facts, nothing to correct`);

function checkBundled(): void {
  for (const { id, entities } of readPacks()) {
    const facts = entities.reduce((sum, entity) => sum + entity.facts.length, 0);
    sayWhatIsSound(id, entities.length, facts);
  }
}

async function checkOne(path: string): Promise<void> {
  const { findings, entities, facts } = await checkFile(path, readPacks());
  if (findings.length === 0) {
    sayWhatIsSound(path, entities, facts);
    return;
  }
  for (const finding of findings) console.error(`${path}: ${finding}`);
  console.error(`${path}: ${findings.length} findings; ${entities} entities are sound`);
  process.exitCode = 1;
}

async function checkFiles(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await checkOne(path).catch((error: unknown) => {
      if (!(error instanceof BadFile)) throw error;
      console.error(`${path}: ${refusalOf(error)}`);
      process.exitCode = 1;
    });
  }
}

try {
  const paths = process.argv.slice(2);
  if (paths.length === 0) checkBundled();
  else await checkFiles(paths);
} catch (error) {
  if (!(error instanceof BrokenPack)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
