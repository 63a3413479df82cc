import type { Page } from 'puppeteer-core';
import type { Box } from './highlights.ts';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A box of the viewport and the colour to look for in it. */
export interface Look {
  box: Box;
  colour: Colour;
}

/** Less than half of what parts the greyest colour of a mark from the greys at the edges of letters. */
const TOLERANCE = 3;

/** The colour that `#rrggbb` writes. */
export function colourOf(hex: string): Colour {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(hex) ?? [];
  if (!red) throw new Error(`“${hex}” is no colour of the kind #rrggbb.`);
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

/** Runs in the page: only a browser has a decoder for what it pictures. */
async function countInRows(png: string, looks: readonly Look[], tolerance: number): Promise<number[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (!context) throw new Error('This browser draws on no canvas.');
  context.drawImage(image, 0, 0);
  return looks.map(({ box: { x, y, width, height }, colour }) => {
    const [left, top, across, down] = [Math.floor(x), Math.floor(y), Math.round(width), Math.ceil(height)];
    const { data } = context.getImageData(left, top, across, down);
    const isNear = (at: number) => colour.every((part, i) => Math.abs((data[at + i] ?? 0) - part) <= tolerance);
    const countIn = (row: number) =>
      Array.from({ length: across }, (_, column) => (row * across + column) * 4).filter(isNear).length;
    return Math.max(...Array.from({ length: down }, (_, row) => countIn(row))) / across;
  });
}

/**
 * How much of each box's width has its colour, in the pixel row that has most of it, from 0 to 1. The boxes must be
 * in view; looked at is what the page shows now.
 */
export async function shareOfColour(page: Page, looks: readonly Look[]): Promise<number[]> {
  const png = await page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  return page.evaluate(countInRows, png, looks, TOLERANCE);
}
