import { useMemo } from 'preact/hooks';
import { useInterface } from '../shared/interface-language.tsx';
import { tagsOf, type Within } from './listing.ts';
import type { ListedEntity, ListedPack } from './manager-store.ts';

interface WithinPickerProps {
  entities: readonly ListedEntity[];
  packs: readonly ListedPack[];
  within: Within;
  onWithin: (within: Within) => void;
}

interface PickerProps {
  name: string;
  all: string;
  choices: readonly { value: string; label: string }[];
  chosen: string;
  onChoose: (value: string) => void;
}

const Picker = ({ name, all, choices, chosen, onChoose }: PickerProps) => (
  <select aria-label={name} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
    <option value="">{all}</option>
    {choices.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </select>
);

/** Keeps the list to a pack or a tag, where there are several. */
export function WithinPicker({ entities, packs, within, onWithin }: WithinPickerProps) {
  const { language, words } = useInterface();
  const { listing } = words;
  const tags = useMemo(() => tagsOf(entities), [entities]);
  if (packs.length < 2 && tags.length === 0) return null;
  return (
    <div class="within">
      {packs.length > 1 && (
        <Picker
          name={listing.pack}
          all={listing.allPacks}
          choices={packs.map(({ id, name }) => ({ value: id, label: name[language] }))}
          chosen={within.pack}
          onChoose={(pack) => onWithin({ ...within, pack })}
        />
      )}
      {tags.length > 0 && (
        <Picker
          name={listing.tag}
          all={listing.allTags}
          choices={tags.map((tag) => ({ value: tag, label: tag }))}
          chosen={within.tag}
          onChoose={(tag) => onWithin({ ...within, tag })}
        />
      )}
    </div>
  );
}
