import type { Language } from '../../data/records/language.ts';
import { LANGUAGE_NAMES } from '../words/words.ts';
import type { CardReader } from './reader.ts';

/** As short as a card needs them; the full name is said after it, so that a reader who speaks to the browser may say either. */
const SHORT: Readonly<Record<Language, string>> = { ar: 'ع', fr: 'FR', en: 'EN' };

const LANGUAGES = Object.keys(SHORT) as readonly Language[];

/** Has the card speak another language, from now on. */
export const Speaks = ({ reader: { language, words } }: { reader: CardReader }) => (
  <fieldset class="speaks" aria-label={words.language}>
    {LANGUAGES.map((other) => (
      <button
        key={other}
        type="button"
        lang={other}
        aria-label={`${SHORT[other]} ${LANGUAGE_NAMES[other]}`}
        title={LANGUAGE_NAMES[other]}
        aria-pressed={other === language ? 'true' : 'false'}
        data-act="speak"
        data-part={other}
      >
        {SHORT[other]}
      </button>
    ))}
  </fieldset>
);
