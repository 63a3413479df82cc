import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../data/records/language.ts';
import { InLanguage } from './interface-language.tsx';

/** Where the interface's language comes from: the reader's choice, or the browser's while there is none. */
export interface LanguageWorld {
  browserLanguage: Language;
  read(): Promise<Language | undefined>;
  watch(onChange: (chosen: Language | undefined) => void, signal: AbortSignal): void;
}

/** Speaks the language of the world to all that is inside, and follows it. A choice that cannot be read is as none. */
export function FollowLanguage({ world, children }: { world: LanguageWorld; children: ComponentChildren }) {
  const [language, setLanguage] = useState<Language>();
  useEffect(() => {
    const watching = new AbortController();
    const follow = (chosen: Language | undefined) => setLanguage(chosen ?? world.browserLanguage);
    world.read().then(follow, () => follow(undefined));
    world.watch(follow, watching.signal);
    return () => watching.abort();
  }, [world]);
  // Nothing for a moment, rather than words of the wrong language.
  return language && <InLanguage language={language}>{children}</InLanguage>;
}
