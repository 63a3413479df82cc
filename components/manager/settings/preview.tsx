import { useEffect, useRef } from 'preact/hooks';
import { lookOf } from '../../../data/settings/look.ts';
import type { Settings } from '../../../data/settings/settings.ts';
import { useInterface } from '../../shared/interface-language.tsx';

/** A piece of the sample: plain, or the name of an entity of a type. */
const PIECE = /\{(\w+):([^}]*)\}/g;

interface Sample {
  text: string;
  names: { type: string; start: number; end: number }[];
}

function sampleOf(written: string): Sample {
  const names: Sample['names'] = [];
  let shift = 0;
  const text = written.replace(PIECE, (whole, type: string, name: string, at: number) => {
    const start = at - shift;
    names.push({ type, start, end: start + name.length });
    shift += whole.length - name.length;
    return name;
  });
  return { text, names };
}

/** Marks the names of a text as pages' are marked, by the same rules of the same sheet. */
function mark(node: Text, names: Sample['names'], signal: AbortSignal): void {
  for (const { type, start, end } of names) {
    const range = new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
    const key = `hashiya-${type}`;
    const others = CSS.highlights.get(key);
    if (others) others.add(range);
    else CSS.highlights.set(key, new Highlight(range));
    signal.addEventListener('abort', () => CSS.highlights.delete(key));
  }
}

/** A sentence as it would be marked on a light page and on a dark one. */
export function Preview({ settings }: { settings: Pick<Settings, 'line' | 'colours'> }) {
  const { settings: said } = useInterface().words;
  const { text, names } = sampleOf(said.sample);
  const box = useRef<HTMLDivElement>(null);
  const look = lookOf(settings);
  useEffect(() => {
    const shown = new AbortController();
    // Where the sheet makes its colours from them, as in a page.
    document.documentElement.style.cssText = look;
    for (const page of box.current?.querySelectorAll('p') ?? []) mark(page.firstChild as Text, names, shown.signal);
    return () => {
      shown.abort();
      document.documentElement.style.cssText = '';
    };
  }, [text, look]);
  return (
    <div ref={box} class="preview" role="img" aria-label={said.preview}>
      <p key={`light ${text}`} class="on-light">
        {text}
      </p>
      <p key={`dark ${text}`} class="on-dark">
        {text}
      </p>
    </div>
  );
}
