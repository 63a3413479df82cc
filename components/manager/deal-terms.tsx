import type { ComponentChildren } from 'preact';
import type { Deal } from '../../data/records/entity.ts';
import type { Party } from '../../data/records/party.ts';
import { DateOf } from '../shared/date.tsx';
import { useInterface } from '../shared/interface-language.tsx';
import { EntityLink } from './entity-link.tsx';
import type { Names } from './names.ts';

function Parties({ parties, names }: { parties: readonly Party[]; names: Names }) {
  const { language } = useInterface();
  return (
    <ul class="chips">
      {parties.map((party) => (
        <li key={typeof party === 'string' ? party : party.name.en}>
          {typeof party === 'string' ? (
            <EntityLink id={party} names={names} />
          ) : (
            <span class="chip">{party.name[language]}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

const Term = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** Who made a deal, who signed it and when; what is not recorded is left out. */
export function DealTerms({ deal, names }: { deal: Deal; names: Names }) {
  const { card } = useInterface().words;
  const { parties, signatories, signed } = deal;
  if (parties.length + signatories.length === 0 && !signed) return null;
  return (
    <dl class="terms">
      {signed && (
        <Term name={card.signed}>
          <DateOf date={signed} />
        </Term>
      )}
      {parties.length > 0 && (
        <Term name={card.parties}>
          <Parties parties={parties} names={names} />
        </Term>
      )}
      {signatories.length > 0 && (
        <Term name={card.signatories}>
          <Parties parties={signatories} names={names} />
        </Term>
      )}
    </dl>
  );
}
