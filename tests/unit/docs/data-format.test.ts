import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLUMN_ROLES } from '../../../data/transfer/contract.ts';
import { packSchema } from '../../../tools/pack-schema.ts';
import { dryRunOf } from '../data/transfer/importing.ts';

const read = (file: string): string => readFileSync(new URL(`../../../docs/${file}`, import.meta.url), 'utf8');
const page = read('data-format.md');
const blockOf = (kind: string): string => new RegExp(`\`\`\`${kind}\\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? '';

describe('the page on the data format', () => {
  it('has a worked example that can be imported as it stands', async () => {
    const { counts, clashes } = await dryRunOf(blockOf('json'));
    expect(counts).toEqual({ added: 2, changed: 0, same: 0, refused: 0 });
    expect(clashes).toEqual([]);
  });

  it('has a list that can be imported as it stands', async () => {
    const { rows } = await dryRunOf(blockOf('text'), { kind: 'list' });
    expect(rows.added.map(({ id }) => id)).toEqual(['port-of-nowhere', 'quay-seven']);
  });

  it('tells of every column', () => {
    for (const role of COLUMN_ROLES) {
      const [subject, part] = role.split('.');
      const named = page.includes(`\`${role}\``) || page.includes(`\`${subject}.ar\`, \`.fr\`, \`.en\``);
      expect(named, `${subject}.${part}`).toBe(true);
    }
  });

  it('goes with a schema that is made of the validators as they are now', () => {
    expect(JSON.parse(read('pack.schema.json'))).toEqual(JSON.parse(JSON.stringify(packSchema())));
  });
});
