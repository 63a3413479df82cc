import { ENTITY_TYPES, type EntityType } from '../../../data/records/entity-type.ts';
import { TYPE_DENSITIES } from '../../../data/settings/settings.ts';
import { useInterface } from '../../shared/interface-language.tsx';
import { format } from '../../words/format.ts';
import { hardToSeeOn } from './contrast.ts';
import type { SettingsProps } from './settings-world.ts';
import { USUAL_COLOURS } from './usual-colours.ts';

/** A record without one of its fields. */
function without<T extends object>(record: T, field: keyof T): T {
  const { [field]: _, ...rest } = record;
  return rest as T;
}

function DensityOf({ type, settings, onChange }: Omit<SettingsProps, 'world'> & { type: EntityType }) {
  const { words } = useInterface();
  const said = words.settings;
  const { densities } = settings;
  const choose = (value: string) => {
    const chosen = TYPE_DENSITIES.find((density) => density === value);
    onChange({ densities: chosen ? { ...densities, [type]: chosen } : without(densities, type) });
  };
  return (
    <select
      aria-label={format(said.densityOf, { type: words.options.groups[type] })}
      value={densities[type] ?? ''}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">{said.asAll}</option>
      {TYPE_DENSITIES.map((density) => (
        <option key={density} value={density}>
          {said.typeDensities[density]}
        </option>
      ))}
    </select>
  );
}

function ColourOf({ type, settings, onChange }: Omit<SettingsProps, 'world'> & { type: EntityType }) {
  const { words } = useInterface();
  const said = words.settings;
  const { colours } = settings;
  const own = colours[type];
  const hard = own ? hardToSeeOn(own) : [];
  const name = words.options.groups[type];
  return (
    <span class="colour">
      <input
        type="color"
        aria-label={format(said.colourOf, { type: name })}
        value={own ?? USUAL_COLOURS[type]}
        onInput={({ currentTarget }) => onChange({ colours: { ...colours, [type]: currentTarget.value } })}
      />
      {own && (
        <button
          type="button"
          class="button small"
          aria-label={format(said.usualColour, { type: name })}
          onClick={() => onChange({ colours: without(colours, type) })}
        >
          {said.usual}
        </button>
      )}
      <span class="fault" role="status">
        {hard.map((page) => said.hardOn[page]).join(' ')}
      </span>
    </span>
  );
}

/** How much of each type is marked, and in which colour. */
export function ByType({ settings, onChange }: Omit<SettingsProps, 'world'>) {
  const { words } = useInterface();
  const said = words.settings;
  return (
    <table class="by-type">
      <caption class="unseen">{said.byType}</caption>
      <thead>
        <tr>
          <th scope="col">{said.type}</th>
          <th scope="col">{said.marked}</th>
          <th scope="col">{said.colour}</th>
        </tr>
      </thead>
      <tbody>
        {ENTITY_TYPES.map((type) => (
          <tr key={type}>
            <th scope="row">{words.options.groups[type]}</th>
            <td>
              <DensityOf type={type} settings={settings} onChange={onChange} />
            </td>
            <td>
              <ColourOf type={type} settings={settings} onChange={onChange} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
