import { ENTITY_TYPES, type EntityType } from '../data/records/entity-type.ts';
import { Edits } from './edits.ts';
import { Paint } from './paint.ts';
import type { Mark } from './ranges.ts';

/** Registry names carry the type alone: the page can read them, and learns no more than what is marked. */
const nameOf = (type: EntityType | 'current'): string => `hashiya-${type}`;

/** Types of one colour differ by their lines, as in the declared sheet. */
const LINES: Partial<Record<EntityType, string>> = { publication: 'dotted', concept: 'dashed' };

/** The rule of each highlight. Colours come as variables of the declared style sheet and go with it; so does what the reader has chosen of the line. */
const ruleOf = (type: EntityType | 'current', style: string): string =>
  `::highlight(${nameOf(type)}) { ${style.replaceAll('#', `var(--${nameOf(type)}, transparent)`)} }`;
const RULES = [
  ruleOf('current', 'background-color: #; text-decoration: overline 3px var(--hashiya-ring, transparent)'),
  ...ENTITY_TYPES.map((type) =>
    ruleOf(
      type,
      `background-color: color-mix(in srgb, # var(--hashiya-wash, 0%), transparent); text-decoration: underline var(--hashiya-style, ${LINES[type] ?? 'solid'}) # var(--hashiya-line, 2px); text-decoration-skip-ink: none; text-underline-offset: 0.2em`,
    ),
  ),
].join('\n');

function newSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  return sheet;
}

/** Paints marks by the CSS Custom Highlight API, as long as the page says what they mark: its nodes stay as they are. */
export class Painter {
  readonly #paints = new Map<EntityType, Paint>();
  readonly #edits = new Edits((mark, isTrue) => (isTrue ? this.#paint(mark) : this.#erase(mark)));
  readonly #current = new Highlight();
  readonly #sheets = new Map<ShadowRoot, CSSStyleSheet>();

  constructor() {
    // Above the types' own: the reader's place stays seen on a marked name.
    this.#current.priority = 1;
  }

  /** Paints one more mark. */
  add(mark: Mark): void {
    this.#edits.add(mark);
    this.#paint(mark);
  }

  /** Paints one no more; the others stay as they are, so that nothing flickers. */
  delete(mark: Mark): void {
    this.#edits.delete(mark);
    this.#erase(mark);
  }

  /** Shows one mark as the reader's place, or none. */
  showCurrent(mark: Mark | undefined): void {
    this.#current.clear();
    if (mark) {
      this.#current.add(mark.range);
      CSS.highlights.set(nameOf('current'), this.#current);
    } else CSS.highlights.delete(nameOf('current'));
  }

  /** Registers what is painted, where the page has cleared the registry. */
  keep(): void {
    for (const paint of this.#paints.values()) paint.keep();
  }

  /** Firefox paints inside a shadow root only by rules of that root. */
  style(roots: readonly ShadowRoot[]): void {
    const wanted = new Set(roots);
    for (const root of this.#sheets.keys()) if (!wanted.has(root)) this.#unstyle(root);
    for (const root of roots) {
      this.#edits.watch(root);
      const sheet = this.#sheets.get(root) ?? newSheet();
      this.#sheets.set(root, sheet);
      // A component that assigns its own list takes ours out.
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    }
  }

  /** Takes everything off the page. */
  remove(): void {
    this.#edits.stop();
    for (const paint of this.#paints.values()) paint.remove();
    for (const type of [...ENTITY_TYPES, 'current' as const]) CSS.highlights.delete(nameOf(type));
    for (const root of this.#sheets.keys()) this.#unstyle(root);
  }

  #paint({ mention: { type }, range }: Mark): void {
    const paint = this.#paints.get(type) ?? new Paint(nameOf(type));
    this.#paints.set(type, paint);
    paint.add(range);
  }

  #erase({ mention: { type }, range }: Mark): void {
    this.#paints.get(type)?.delete(range);
    this.#current.delete(range);
  }

  #unstyle(root: ShadowRoot): void {
    const sheet = this.#sheets.get(root);
    const at = sheet ? root.adoptedStyleSheets.indexOf(sheet) : -1;
    if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
    this.#sheets.delete(root);
  }
}
