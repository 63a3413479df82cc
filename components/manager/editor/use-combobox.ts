import { useState } from 'preact/hooks';
import type { Names } from '../names.ts';
import { useFound } from './use-found.ts';

interface Chosen {
  names: Names;
  /** Takes the id that was chosen, or nothing while what is typed is none. */
  set: (id: string) => void;
}

/** What is typed into a field that finds entities, what it finds, and which of that the keyboard is at. */
export function useCombobox({ names, set }: Chosen) {
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const found = useFound(names, isOpen ? (typed ?? '') : '');

  const choose = (id: string) => {
    set(id);
    setTyped(undefined);
    setOpen(false);
  };
  const move = (by: number) => {
    setOpen(true);
    setActive(Math.max(0, Math.min(found.length - 1, active + by)));
  };
  /** True if the key was for the list. */
  const press = (key: string): boolean => {
    const best = found[active];
    if (key === 'ArrowDown' || key === 'ArrowUp') move(key === 'ArrowUp' ? -1 : Number(isOpen));
    else if (key === 'Enter' && isOpen && best) choose(best);
    else if (key === 'Escape' && isOpen) setOpen(false);
    else return false;
    return true;
  };
  return {
    typed,
    active,
    found,
    isOpen,
    choose,
    close: () => setOpen(false),
    type(text: string) {
      setTyped(text);
      setActive(0);
      setOpen(text.trim() !== '');
      set(names.has(text.trim()) ? text.trim() : '');
    },
    onKeyDown(event: KeyboardEvent) {
      if (!event.isComposing && press(event.key)) event.preventDefault();
    },
  };
}
