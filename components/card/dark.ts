const CHANNELS = /^rgba?\((\d+)[ ,]+(\d+)[ ,]+(\d+)(?:[ ,/]+([\d.]+))?/;
const MIDDLE = 128; // of 255

/** The perceived lightness (0–255) of a computed colour, or nothing if it is transparent or not in sRGB. */
function lightnessOf(color: string): number | undefined {
  const [, red, green, blue, alpha = '1'] = CHANNELS.exec(color) ?? [];
  if (red === undefined || Number(alpha) < 0.5) return undefined;
  return 0.299 * Number(red) + 0.587 * Number(green) + 0.114 * Number(blue);
}

/** True if the page behind a node is dark: by the nearest painted background, else by the page's scheme. */
export function isDarkBehind(node: Node): boolean {
  for (let element = node.parentElement; element; element = element.parentElement) {
    const lightness = lightnessOf(getComputedStyle(element).backgroundColor);
    if (lightness !== undefined) return lightness < MIDDLE;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme === 'dark' || (scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches);
}
