import { parentOf } from './parent-of.ts';

/** Colours in a computed value; gradients hold several. */
const COLORS = /(?:rgba?|color|(?:ok)?l(?:ab|ch))\([^()]*\)/g;
const OKLAB = /\(([\d.]+)[^/]*(?:\/ *([\d.]+))?/;
const SOLID = 0.5; // a background more transparent than this shows what is behind it
const MIDDLE = 0.6; // the OK lightness of a grey half-way between black and white

/** The perceived lightness (0–1) of a colour, however it is written, or nothing if it lets through; the browser computes it, on the probe. */
function lightnessOf(color: string, probe: HTMLElement): number | undefined {
  probe.style.color = `oklab(from ${color} l a b)`;
  const [, lightness, opacity = 1] = OKLAB.exec(getComputedStyle(probe).color) ?? [];
  return Number(opacity) < SOLID ? undefined : Number(lightness);
}

/**
 * True if the page behind a node is dark: by the nearest painted background, else by the page's scheme. The probe is an element of
 * ours whose colour does not show.
 */
export function isDarkBehind(node: Node, probe: HTMLElement): boolean {
  for (let element = parentOf(node); element; element = parentOf(element)) {
    const { backgroundImage, backgroundColor } = getComputedStyle(element);
    for (const color of (backgroundImage + backgroundColor).match(COLORS) ?? []) {
      const lightness = lightnessOf(color, probe);
      if (lightness !== undefined) return lightness < MIDDLE;
    }
  }
  probe.style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
  return (lightnessOf('canvas', probe) ?? 1) < MIDDLE;
}
