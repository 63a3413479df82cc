/** Linear light of a channel of an sRGB colour (IEC 61966-2-1). */
function linear(hex: string, at: number): number {
  const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

const luminance = (hex: string): number => 0.2126 * linear(hex, 1) + 0.7152 * linear(hex, 3) + 0.0722 * linear(hex, 5);

/** The contrast of two colours, `#rrggbb` (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** What WCAG asks of marks that mean something (1.4.11). */
const ENOUGH = 3;

/** On which pages a line of this colour is hard to see. */
export function hardToSeeOn(colour: string): ('light' | 'dark')[] {
  const pages = { light: '#ffffff', dark: '#1f2024' } as const;
  return (['light', 'dark'] as const).filter((page) => contrast(colour, pages[page]) < ENOUGH);
}
