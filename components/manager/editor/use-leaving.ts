import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useInterface } from '../../shared/interface-language.tsx';
import { addressOf, type Place } from '../use-place.ts';
import { ask } from './ask.tsx';

/** What is being written: whether it is unsaved, and how it is given up. */
export interface Writing {
  isDirty(): boolean;
  drop(): void;
}

type Answer = 'stay' | 'keep' | 'drop';

const isSame = (a: Place, b: Place): boolean => a.page === b.page && a.asked === b.asked;

/** The link within the page that a click was on, if it leads away from what is written. */
function linkOf({ target, defaultPrevented, button }: MouseEvent): HTMLAnchorElement | undefined {
  if (defaultPrevented || button !== 0 || !(target instanceof Element)) return undefined;
  return target.closest<HTMLAnchorElement>('a[href^="#"]:not([target])') ?? undefined;
}

/**
 * Where the page is, as the reader agrees to it: elsewhere only once what is unsaved may be left. Asks before links within the page, after the
 * browser's own steps, to whatever part of the page they lead, and (in the browser's words) before the page goes.
 */
export function useLeaving(asked: Place) {
  const { language, words } = useInterface();
  const [shown, setShown] = useState(asked);
  const writing = useRef<Writing | undefined>(undefined);
  const isAsking = useRef(false);

  const mayLeave = useCallback(async (): Promise<boolean> => {
    const { leaveTitle, leaveHelp, stay, leaveKeeping, leaveDropping } = words.editor;
    if (!writing.current?.isDirty()) return true;
    if (isAsking.current) return false;
    isAsking.current = true;
    const answers = [
      { value: 'stay', label: stay },
      { value: 'keep', label: leaveKeeping },
      { value: 'drop', label: leaveDropping },
    ] as const;
    const answer: Answer = await ask({ title: leaveTitle, help: leaveHelp, answers }, { language });
    isAsking.current = false;
    if (answer === 'drop') writing.current?.drop();
    if (answer !== 'stay') writing.current = undefined;
    return answer !== 'stay';
  }, [language, words]);

  useEffect(() => {
    if (isSame(asked, shown)) return;
    mayLeave().then((may) => {
      if (may) setShown(asked);
      else if (location.hash !== addressOf(shown)) location.replace(addressOf(shown));
    });
  }, [asked, shown, mayLeave]);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const onClick = (event: MouseEvent) => {
      const link = linkOf(event);
      if (!link || !writing.current?.isDirty()) return;
      event.preventDefault();
      event.stopPropagation();
      mayLeave().then((may) => may && link.click());
    };
    const onUnload = (event: BeforeUnloadEvent) => writing.current?.isDirty() && event.preventDefault();
    document.addEventListener('click', onClick, { capture: true, signal });
    addEventListener('beforeunload', onUnload, { signal });
    return () => listening.abort();
  }, [mayLeave]);

  const isHeld = !isSame(asked, shown) && writing.current?.isDirty();
  return { place: isHeld ? shown : asked, writing };
}
