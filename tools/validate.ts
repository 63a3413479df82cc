/** Checks the bundled packs: `npm run validate`. Names file, entity and field of every finding. */
import { BrokenPack, readPacks } from './packs.ts';

try {
  for (const { id, entities } of readPacks()) {
    const facts = entities.reduce((sum, entity) => sum + entity.facts.length, 0);
    console.log(`${id}: ${entities.length} entities, ${facts} facts, nothing to correct`);
  }
} catch (error) {
  if (!(error instanceof BrokenPack)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
