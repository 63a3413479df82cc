import { describe, expect, it } from 'vitest';
import { LazyReader } from '../../../../matching/english/lazy-reader.ts';
import { spot } from '../../../../matching/spot.ts';
import { BUNDLED } from '../bundled.ts';

/** Spots with a new reader, and counts how often the text was gone through: twice, if the reader had to be set up. */
async function readWithNew(text: string): Promise<{ times: number; ids: string[] }> {
  const reader = new LazyReader();
  let times = 0;
  const mentions = await reader.reading(() => {
    times++;
    return spot(text, BUNDLED, reader.clauses);
  });
  return { times, ids: mentions.map(({ id }) => id) };
}

describe('the reader of English', () => {
  it.each([
    ['no figure', 'Mohamed bin Zayed met Emmanuel Macron in Paris.'],
    ['figures of something else', 'Microsoft put $1.5 billion into a firm, and sold 300 MW of power.'],
    ['no stranger', 'The UAE will invest between €30bn and €50bn in an AI campus in France.'],
    ['French', 'Nebius construira un gigawatt de centres de données en France, après les Émirats.'],
    ['Arabic', 'ستستثمر الإمارات ما بين 30 و50 مليار يورو في مركز بيانات في فرنسا.'],
  ])('is not set up for a text with %s', async (_, text) => {
    expect((await readWithNew(text)).times).toBe(1);
  });

  it('is set up where a stranger stands before a figure that a deal has', async () => {
    const { times, ids } = await readWithNew('Zorblatt, like the UAE, will build 1 GW of data centers in France.');
    expect(times).toBe(2);
    expect(ids).not.toContain('uae-france-ai-campus#capacity');
  });

  it('answers at once from then on', async () => {
    const reader = new LazyReader();
    const ask = () => reader.clauses('Zorblatt plans 1 GW.');
    expect(ask()).toBeUndefined();
    expect(await reader.reading(ask)).toHaveLength(1);
    let times = 0;
    await reader.reading(() => {
      times++;
      return ask();
    });
    expect(times).toBe(1);
  });
});
