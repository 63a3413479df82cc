import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../../data/records/entity-type.ts';

const css = readFileSync(join(import.meta.dirname, '../../../entrypoints/content/style.css'), 'utf8');

type Colour = readonly [red: number, green: number, blue: number];

/** Linear light of an sRGB colour (IEC 61966-2-1). */
const linear = (hex: string): Colour =>
  [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Colour;

const COLOURS = new Map(
  ENTITY_TYPES.map((type) => [
    type,
    linear(css.match(new RegExp(`--hashiya-${type}: var\\(--hashiya-own-${type}, (#[0-9a-f]{6})\\);`))?.[1] ?? ''),
  ]),
);

const luminance = ([red, green, blue]: Colour): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** The contrast of two colours (WCAG 2.2). */
function contrast(a: Colour, b: Colour): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const times = (matrix: readonly Colour[], colour: Colour): Colour =>
  matrix.map((row) => row.reduce((sum, part, i) => sum + part * (colour[i] as number), 0)) as unknown as Colour;

/** How colours look without one kind of cones (Machado, Oliveira and Fernandes 2009, severity 1). */
const SIGHTS: Readonly<Record<string, readonly Colour[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const XYZ: readonly Colour[] = [
  [0.4339, 0.3762, 0.1899],
  [0.2127, 0.7152, 0.0722],
  [0.0178, 0.1095, 0.8731],
];

/** CIELAB under D65. */
function lab(colour: Colour): Colour {
  const [x, y, z] = times(XYZ, colour.map((part) => Math.min(1, Math.max(0, part))) as unknown as Colour).map((t) =>
    t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116,
  ) as unknown as Colour;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Types drawn as a solid line: the others are told apart by the line. */
const SOLID = ENTITY_TYPES.filter((type) => type !== 'publication' && type !== 'concept');

/** Pairs of types whose colours are nearer than a distance, as one kind of reader sees them. */
function alike(sight: readonly Colour[], least: number): string[] {
  const seen = SOLID.map((type) => [type, lab(times(sight, COLOURS.get(type) as Colour))] as const);
  return seen.flatMap(([type, a], i) =>
    seen
      .slice(i + 1)
      .filter(([, b]) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) < least)
      .map(([other]) => `${type} ${other}`),
  );
}

describe('the ring around the reader’s place', () => {
  it.each(['#ffffff', '#121212'])('has a contrast of 3:1 at least on %s', (page) => {
    const [, ring = ''] = /--hashiya-ring: (#[0-9a-f]{6});/.exec(css) ?? [];
    expect(contrast(linear(ring), linear(page))).toBeGreaterThan(3);
  });
});

describe('the colours of marks', () => {
  it.each(['#ffffff', '#121212'])('have a contrast of 3:1 at least on %s', (page) => {
    const faint = ENTITY_TYPES.filter((type) => contrast(COLOURS.get(type) as Colour, linear(page)) < 3);
    expect(faint).toEqual([]);
  });

  it.each(Object.keys(SIGHTS))('are told apart with %s', (sight) => {
    // CIE76: 2.3 is the least that can be seen side by side; six times as much is seen at a distance.
    expect(alike(SIGHTS[sight] as readonly Colour[], 14)).toEqual([]);
  });

  it('give way to the reader’s own, and lines grow where more contrast is asked for', () => {
    expect(css).toMatch(/forced-colors: active[\s\S]+--hashiya-person: CanvasText/);
    expect(css).toMatch(/prefers-contrast: more[\s\S]+--hashiya-line: 3px/);
  });
});
