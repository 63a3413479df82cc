import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { entity } from '../../../../data/records/entity.ts';
import { pack } from '../../../../data/records/pack.ts';
import { saveEntity } from '../../../../data/store/layer.ts';
import { installPack } from '../../../../data/store/packs.ts';
import { openedEntity } from '../../../../entrypoints/options/listed.ts';
import { PACK, PERSON } from '../../data/records/examples.ts';
import { landed, newDatabase, packText } from '../../data/transfer/importing.ts';

it('an edited entity says of the pack whose version stands against it that it was imported', async () => {
  const database = newDatabase();
  await installPack(database, v.parse(pack, { ...PACK, id: 'bundled-pack' }), 'v1');
  await saveEntity(database, v.parse(entity, { ...PERSON, prominence: 3 }));
  expect(await openedEntity(database, 'jane-doe')).toMatchObject({ standing: 'edited', importedFrom: undefined });

  const name = { ar: 'حزمتي', fr: 'Mon lot', en: 'My pack' };
  await landed(packText({ id: 'mine', name, entities: [{ ...PERSON, prominence: 0 }] }), database);
  expect(await openedEntity(database, 'jane-doe')).toMatchObject({
    ...{ standing: 'conflict', pack: 'mine', importedFrom: name },
    ...{ entity: { prominence: 3 }, theirs: { prominence: 0 }, base: { prominence: 1 } },
  });
});
