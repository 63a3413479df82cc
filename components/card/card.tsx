import type { Language, Localized } from '../../data/records/language.ts';
import type { Reason } from '../../matching/spot.ts';
import type { CardView } from '../../messaging/contract.ts';
import { format } from '../words/format.ts';
import { Related } from './chips.tsx';
import { DealTerms } from './deal-terms.tsx';
import { Facts } from './facts.tsx';
import { FigureHistory } from './figure-history.tsx';
import { Frame } from './frame.tsx';
import type { CardReader } from './reader.ts';
import { Spoken } from './spoken.tsx';

export interface CardProps {
  view: CardView;
  why: Reason;
  reader: CardReader;
  onClose: () => void;
}

/** Written out: the records' own list would bring its validators into every page. */
const LANGUAGES: readonly Language[] = ['ar', 'fr', 'en'];

/** What made the matcher take the words for this entity, in a few words. */
function whyText({ by, evidence }: Reason, { words }: CardReader): string {
  if (by === 'context' && evidence) return format(words.whyContext, { evidence });
  return by === 'full-name' ? words.whyFullName : words.whyName;
}

/** The name as the other languages write it, each spelling once. */
function otherNames(name: Localized, language: Language): [name: string, language: Language][] {
  const spelled = new Map([[name[language], language]]);
  for (const other of LANGUAGES) if (!spelled.has(name[other])) spelled.set(name[other], other);
  return [...spelled].slice(1);
}

function Head({ view: { entity }, reader: { language, words } }: Pick<CardProps, 'view' | 'reader'>) {
  return (
    <header>
      <div class="kind">
        <i class="dot" aria-hidden="true" />
        {words.types[entity.type]}
      </div>
      <h2 id="name">{entity.name[language]}</h2>
      <div class="other">
        {otherNames(entity.name, language).map(([name, other]) => (
          <Spoken key={other} in={other}>
            {name}
          </Spoken>
        ))}
      </div>
      <p class="line">{entity.description[language]}</p>
    </header>
  );
}

/** The card of an entity: who or what it is, a deal's terms and figures, the facts with their sources. */
export function Card({ view, why, reader, onClose }: CardProps) {
  const { entity, related } = view;
  return (
    <Frame type={entity.type} reader={reader} foot={whyText(why, reader)} onClose={onClose}>
      <Head view={view} reader={reader} />
      {entity.type === 'deal' && <DealTerms deal={entity} related={related} reader={reader} />}
      {entity.type === 'deal' &&
        entity.figures.map((figure) => <FigureHistory key={figure.id} figure={figure} reader={reader} />)}
      <Facts facts={entity.facts} reader={reader} />
      <Related entity={entity} related={related} reader={reader} />
    </Frame>
  );
}
