import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Path } from './draft.ts';
import { useField } from './form.ts';

/** Where the focus goes once the list has changed. */
interface Next {
  key: number | 'add';
  selector: string;
}

const FIRST_FIELD = 'input, textarea, select';
let lastKey = 0;

/** Items of a list with a key each that stays theirs while they are moved, and what can be done with them. */
export function useList(path: Path) {
  const { value, set } = useField(path);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const keys = useRef<number[]>([]);
  const next = useRef<Next | undefined>(undefined);
  const list = useRef<HTMLDivElement>(null);
  // The list may have been replaced as a whole, by a draft.
  if (keys.current.length !== items.length) keys.current = items.map(() => ++lastKey);

  // Before the next key, which may be typed at once.
  useLayoutEffect(() => {
    const { key, selector } = next.current ?? {};
    if (key === undefined) return;
    next.current = undefined;
    list.current?.querySelector<HTMLElement>(`:scope > [data-key="${key}"] :is(${selector})`)?.focus();
  });

  const change = (changed: unknown[], changedKeys: number[], to: Next) => {
    keys.current = changedKeys;
    next.current = to;
    set(changed);
  };
  return {
    items,
    keys: keys.current,
    list,
    add(item: unknown) {
      const key = ++lastKey;
      change([...items, item], [...keys.current, key], { key, selector: FIRST_FIELD });
      return key;
    },
    remove(at: number) {
      change(items.toSpliced(at, 1), keys.current.toSpliced(at, 1), { key: 'add', selector: 'button' });
    },
    move(at: number, by: -1 | 1) {
      const key = keys.current[at] as number;
      const moved = <T>(some: readonly T[]): T[] => some.toSpliced(at, 1).toSpliced(at + by, 0, some[at] as T);
      change(moved(items), moved(keys.current), { key, selector: by < 0 ? '.up' : '.down' });
    },
  };
}
