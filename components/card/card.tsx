import type { Deal as DealRecord } from '../../data/records/entity.ts';
import type { Figure } from '../../data/records/figure.ts';
import { Related } from './chips.tsx';
import { DealTerms } from './deal-terms.tsx';
import { Facts } from './facts.tsx';
import { FigureCheck, type Said } from './figure-check.tsx';
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
  /** The deal's figure that the page says, if the card is of one: `DEAL#FIGURE`. */
  said?: { of: string; figure: Said } | undefined;
}

/** A deal's figures and terms; the figure that the page says comes first, with what the record says to it. */
function Deal({
  deal,
  view,
  said,
  unfolded,
  reader,
}: { deal: DealRecord } & Omit<CardProps, 'why' | 'hasBack' | 'doing'>) {
  const history = (figure: Figure) => (
    <FigureHistory key={figure.id} figure={figure} inFull={unfolded.includes(figure.id)} reader={reader}>
      {said?.of === figure.id && <FigureCheck said={said.figure} figure={figure} reader={reader} />}
    </FigureHistory>
  );
  const isMeant = ({ id }: Figure) => id === said?.of;
  return (
    <>
      {deal.figures.filter(isMeant).map(history)}
      <DealTerms deal={deal} related={view.related} reader={reader} />
      {deal.figures.filter((figure) => !isMeant(figure)).map(history)}
    </>
  );
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
      {entity.description[language] && <p class="line">{entity.description[language]}</p>}
    </header>
  );
}

/** The card of an entity: who or what it is, what its type alone has, a deal's terms and figures, the facts with their sources. */
export function Card({ view, why, reader, unfolded, hasBack, doing, said }: CardProps) {
  const { entity, related } = view;
  const foot = (
    <>
      <Tray view={view} doing={doing} reader={reader} />
      <Foot line={why ? whyText(why, reader.words) : ''} doing={doing} reader={reader} />
    </>
  );
  return (
    <Frame type={entity.type} of={entity.id} reader={reader} isPinned={doing.isPinned} foot={foot}>
      <Head view={view} reader={reader} hasBack={hasBack} />
      <Particulars view={view} unfolded={unfolded} reader={reader} />
      {entity.type === 'deal' && <Deal deal={entity} view={view} said={said} unfolded={unfolded} reader={reader} />}
      <Facts facts={entity.facts} all={unfolded.includes('facts')} reader={reader} />
      <Related entity={entity} related={related} reader={reader} />
    </Frame>
  );
}
