import { Related } from './chips.tsx';
import { DealTerms } from './deal-terms.tsx';
import { Facts } from './facts.tsx';
import { FigureHistory } from './figure-history.tsx';
import { Foot } from './foot.tsx';
import { Frame } from './frame.tsx';
import { Kind } from './kind.tsx';
import { otherNames } from './other-names.ts';
import { Particulars } from './particulars.tsx';
import type { CardReader } from './reader.ts';
import { Spoken } from './spoken.tsx';
import { type Doing, Tray } from './tray.tsx';
import type { CardView } from './view.ts';
import { type Why, whyText } from './why.ts';

export interface CardProps {
  view: CardView;
  /** Why the words on the page were taken for it; nothing of one that another card led to. */
  why: Why | undefined;
  reader: CardReader;
  /** What the reader has asked to see more of: `facts`, `roles`, `leaders`, `owners`, or the id of a figure. */
  unfolded: readonly string[];
  hasBack: boolean;
  doing: Doing;
}

function Head({ view: { entity }, reader, hasBack }: Pick<CardProps, 'view' | 'reader' | 'hasBack'>) {
  const { language } = reader;
  return (
    <header>
      <Kind type={entity.type} reader={reader} hasBack={hasBack} />
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

/** The card of an entity: who or what it is, what its type alone has, a deal's terms and figures, the facts with their sources. */
export function Card({ view, why, reader, unfolded, hasBack, doing }: CardProps) {
  const { entity, related } = view;
  const foot = (
    <>
      <Tray view={view} doing={doing} reader={reader} />
      <Foot line={why ? whyText(why, reader.words) : ''} doing={doing} reader={reader} />
    </>
  );
  return (
    <Frame type={entity.type} reader={reader} isPinned={doing.isPinned} foot={foot}>
      <Head view={view} reader={reader} hasBack={hasBack} />
      <Particulars view={view} unfolded={unfolded} reader={reader} />
      {entity.type === 'deal' && <DealTerms deal={entity} related={related} reader={reader} />}
      {entity.type === 'deal' &&
        entity.figures.map((figure) => (
          <FigureHistory key={figure.id} figure={figure} inFull={unfolded.includes(figure.id)} reader={reader} />
        ))}
      <Facts facts={entity.facts} all={unfolded.includes('facts')} reader={reader} />
      <Related entity={entity} related={related} reader={reader} />
    </Frame>
  );
}
