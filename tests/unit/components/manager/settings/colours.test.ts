import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hardToSeeOn } from '../../../../../components/manager/settings/contrast.ts';
import { USUAL_COLOURS } from '../../../../../components/manager/settings/usual-colours.ts';
import { ENTITY_TYPES } from '../../../../../data/records/entity-type.ts';

const css = readFileSync(new URL('../../../../../entrypoints/content/style.css', import.meta.url), 'utf8');

describe('the usual colours', () => {
  it.each(ENTITY_TYPES)('of %s are those of the declared sheet, and seen on light pages and dark ones', (type) => {
    expect(css).toContain(`--hashiya-${type}: var(--hashiya-own-${type}, ${USUAL_COLOURS[type]});`);
    expect(hardToSeeOn(USUAL_COLOURS[type])).not.toContain('light');
  });
});

describe('a colour', () => {
  it.each([
    ['#ffffff', ['light']],
    ['#ffee00', ['light']],
    ['#000000', ['dark']],
    ['#123456', ['dark']],
    ['#808080', []],
  ])('%s is hard to see on %j pages', (colour, pages) => {
    expect(hardToSeeOn(colour)).toEqual(pages);
  });
});
