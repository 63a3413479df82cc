const RGB = /^rgba?\((\d+)[ ,]+(\d+)[ ,]+(\d+)(?:[ ,/]+([\d.]+))?/;
/** CIE and OK colours begin with their lightness: of 100, or of 1. */
const LIGHTNESS_FIRST = /^(ok)?l(?:ab|ch)\(([\d.]+)[^/]*(?:\/ *([\d.]+))?/;
const SOLID = 0.5; // a background more transparent than this shows what is behind it
const MIDDLE = 0.5;

/** The perceived lightness (0–1) of a computed colour, or nothing if it lets through or is written otherwise. */
export function lightnessOf(color: string): number | undefined {
  const [, ok, lightness, opacity = '1'] = LIGHTNESS_FIRST.exec(color) ?? [];
  if (lightness !== undefined) return Number(opacity) < SOLID ? undefined : Number(lightness) / (ok ? 1 : 100);
  const [, red, green, blue, alpha = '1'] = RGB.exec(color) ?? [];
  if (red === undefined || Number(alpha) < SOLID) return undefined;
  return (0.299 * Number(red) + 0.587 * Number(green) + 0.114 * Number(blue)) / 255;
}

/** The element around a node, also across the edge of a shadow root. */
const parentOf = (node: Node): Element | null =>
  node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** True if the page behind a node is dark: by the nearest painted background, else by the page's scheme. */
export function isDarkBehind(node: Node): boolean {
  for (let element = parentOf(node); element; element = parentOf(element)) {
    const lightness = lightnessOf(getComputedStyle(element).backgroundColor);
    if (lightness !== undefined) return lightness < MIDDLE;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme === 'dark' || (scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches);
}
