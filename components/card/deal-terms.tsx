import type { ComponentChildren } from 'preact';
import type { Deal } from '../../data/records/entity.ts';
import type { Party } from '../../data/records/party.ts';
import { formatDate } from '../shared/format-date.ts';
import { PartyChip } from './chips.tsx';
import type { CardReader } from './reader.ts';
import type { CardView } from './view.ts';

interface Props {
  deal: Deal;
  related: CardView['related'];
  reader: CardReader;
}

const Term = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <>
    <dt>{name}</dt>
    {children}
  </>
);

function Parties({ parties, related, reader }: Omit<Props, 'deal'> & { parties: readonly Party[] }) {
  return (
    <dd class="chips">
      {parties.map((party) => (
        <PartyChip
          key={typeof party === 'string' ? party : party.name.en}
          party={party}
          related={related}
          reader={reader}
        />
      ))}
    </dd>
  );
}

/** Who made a deal and when it was signed; what is not recorded is left out. */
export function DealTerms({ deal, related, reader }: Props) {
  const { words, language } = reader;
  const { signed, parties, signatories } = deal;
  if (!signed && parties.length + signatories.length === 0) return null;
  return (
    <dl class="terms">
      {signed && (
        <Term name={words.signed}>
          <dd>
            <time datetime={signed}>{formatDate(signed, language)}</time>
          </dd>
        </Term>
      )}
      {parties.length > 0 && (
        <Term name={words.parties}>
          <Parties parties={parties} related={related} reader={reader} />
        </Term>
      )}
      {signatories.length > 0 && (
        <Term name={words.signatories}>
          <Parties parties={signatories} related={related} reader={reader} />
        </Term>
      )}
    </dl>
  );
}
