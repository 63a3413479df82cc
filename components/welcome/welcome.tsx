import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../data/records/language.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { LanguagePicker } from '../shared/language-picker.tsx';

/** What the page asks of the world; the entry point makes it. */
export interface WelcomeWorld {
  /** Marks the names of the page, as on any page, until the signal aborts. */
  mark(signal: AbortSignal): void;
  /** Whether the reader lets the extension read pages: in Firefox they may have refused. */
  hasAccess(): Promise<boolean>;
  /** Asks for it; to be called straight in a press. True if it is given. */
  requestAccess(): Promise<boolean>;
  chooseLanguage(language: Language): Promise<void>;
  hrefs: { settings: string; dataset: string };
}

/** The question for access, where it is not given; nothing else works without. */
function Access({ world }: { world: WelcomeWorld }) {
  const { popup } = useInterface().words;
  const [hasAccess, setAccess] = useState(true);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    // What the browser does not tell is not asked for: the popup says what is missing on each page.
    world.hasAccess().then(setAccess, () => undefined);
  }, [world]);
  if (hasAccess) return null;
  const request = async () => {
    const isGiven = await world.requestAccess();
    setAccess(isGiven);
    setRefused(!isGiven);
  };
  return (
    <section class="access">
      <p>{popup.closed.access}</p>
      <button type="button" class="button primary" onClick={request}>
        {popup.allow}
      </button>
      {isRefused && <p role="alert">{popup.refused}</p>}
    </section>
  );
}

/** The one page that is opened by itself, after the first install: what Hashiya does, on a small article; how to turn it off; that nothing leaves the machine. */
export function Welcome({ world }: { world: WelcomeWorld }) {
  const { language, words } = useInterface();
  const { product, welcome, options } = words;
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    document.title = product;
  }, [product]);
  useEffect(() => {
    const marking = new AbortController();
    world.mark(marking.signal);
    return () => marking.abort();
  }, [world, language]);
  return (
    <main class="welcome">
      <header>
        <h1>{product}</h1>
        <LanguagePicker
          onChoose={(chosen) => {
            world.chooseLanguage(chosen).then(
              () => setFailed(false),
              () => setFailed(true),
            );
          }}
        />
      </header>
      {hasFailed && <p role="alert">{options.unsaved}</p>}
      <p class="title">{welcome.title}</p>
      <p class="lead">{welcome.lead}</p>
      <Access world={world} />
      <p class="try">{welcome.tryIt}</p>
      <article>
        <h2>{welcome.headline}</h2>
        <p>{welcome.article}</p>
      </article>
      <p class="small">{welcome.noPlace}</p>
      <ul>
        {welcome.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="promise">{welcome.nothingLeaves}</p>
      <p class="ways">
        <a class="button" href={world.hrefs.settings}>
          {welcome.settings}
        </a>
        <a class="button" href={world.hrefs.dataset}>
          {welcome.dataset}
        </a>
      </p>
    </main>
  );
}
