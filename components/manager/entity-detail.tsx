import type { RefObject } from 'preact';
import type { Entity } from '../../data/records/entity.ts';
import { partiesOf } from '../../data/records/parties-of.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { TypeDot } from '../shared/type-dot.tsx';
import { Actions, type ActionsProps } from './actions.tsx';
import { DealTerms } from './deal-terms.tsx';
import { EntityLink } from './entity-link.tsx';
import { Facts } from './facts.tsx';
import { FigureHistory } from './figure-history.tsx';
import { Mutes } from './mutes.tsx';
import type { Names } from './names.ts';
import { Particulars } from './particulars.tsx';
import { Section } from './section.tsx';
import { StandingLine } from './standing.tsx';
import { Tags } from './tags.tsx';
import { Aliases, Names as NamesOf } from './writings.tsx';

interface HeadProps extends ActionsProps {
  heading: RefObject<HTMLHeadingElement | null>;
  muted: readonly string[];
}

function Head({ heading, muted, ...acting }: HeadProps) {
  const { language, words } = useInterface();
  const { entity, isHidden } = acting.opened;
  return (
    <header class="detail-head">
      <div>
        <p class="kind" data-type={entity.type}>
          <TypeDot type={entity.type} />
          <b>{words.types[entity.type]}</b>
          <bdi class="id">{entity.id}</bdi>
          {isHidden && <span class="tag">{words.options.isHidden}</span>}
        </p>
        <h2 ref={heading} tabIndex={-1}>
          {entity.name[language]}
        </h2>
        <p class="description">{entity.description[language]}</p>
        <StandingLine {...acting} />
        <Tags {...acting} />
      </div>
      <div>
        <Actions {...acting} />
        <Mutes {...acting} muted={muted} />
      </div>
    </header>
  );
}

/** Where the relations of an entity lead, each once; those that its terms name stand there already. */
function relatedTo(entity: Entity): string[] {
  const named = new Set([...partiesOf(entity)].map(([, party]) => party));
  return [...new Set(entity.relations.map(({ to }) => to))].filter((id) => !named.has(id));
}

/** All that is recorded of an entity. */
export function EntityDetail({ names, ...head }: HeadProps & { names: Names }) {
  const { card, options } = useInterface().words;
  const { entity, leaders } = head.opened;
  const related = relatedTo(entity);
  return (
    <article>
      <Head {...head} />
      <Section title={options.names} isShown>
        <NamesOf name={entity.name} />
      </Section>
      <Particulars entity={entity} leaders={leaders} names={names} />
      {entity.type === 'deal' && <DealTerms deal={entity} names={names} />}
      {entity.type === 'deal' && (
        <Section title={options.figures} isShown={entity.figures.length > 0}>
          {entity.figures.map((figure) => (
            <FigureHistory key={figure.id} figure={figure} />
          ))}
        </Section>
      )}
      <Section title={card.facts} isShown={entity.facts.length > 0}>
        <Facts facts={entity.facts} />
      </Section>
      <Section title={card.related} isShown={related.length > 0}>
        <ul class="chips">
          {related.map((id) => (
            <li key={id}>
              <EntityLink id={id} names={names} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={options.aliases} isShown={entity.aliases.length > 0}>
        {entity.aliases.some(({ text }) => text.includes('{')) && <p class="note">{options.aliasesHelp}</p>}
        <Aliases aliases={entity.aliases} />
      </Section>
    </article>
  );
}
