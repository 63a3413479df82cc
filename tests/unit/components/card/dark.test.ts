import { describe, expect, it } from 'vitest';
import { lightnessOf } from '../../../../components/card/dark.ts';

describe('lightnessOf', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(0, 0, 0, 0.9)', 0],
    ['rgb(255 255 255 / 0.8)', 1],
    ['oklch(0.145 0 0)', 0.145],
    ['oklab(0.98 0.01 0.02)', 0.98],
    ['lab(20 3 4)', 0.2],
    ['lch(20 3 4 / 0.9)', 0.2],
  ])('%s', (color, lightness) => expect(lightnessOf(color)).toBeCloseTo(lightness));

  it('sees green as lighter than blue', () => {
    expect(lightnessOf('rgb(0, 200, 0)')).toBeGreaterThan(lightnessOf('rgb(0, 0, 200)') ?? 1);
  });

  it.each(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0.2)', 'oklch(0.1 0 0 / 0.2)', 'transparent', ''])(
    'knows nothing of what lies behind %s',
    (color) => expect(lightnessOf(color)).toBeUndefined(),
  );
});
