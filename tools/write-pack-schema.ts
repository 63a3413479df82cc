/** Writes docs/pack.schema.json from the validators: `node tools/write-pack-schema.ts && npx biome check --write docs`. */
import { writeFileSync } from 'node:fs';
import { packSchema } from './pack-schema.ts';

writeFileSync(new URL('../docs/pack.schema.json', import.meta.url), `${JSON.stringify(packSchema(), null, 2)}\n`);
