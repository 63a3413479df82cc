import { DENSITIES, type Settings } from '../../data/settings/settings.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { OneOf } from '../shared/one-of.tsx';

interface DensityProps {
  density: Settings['density'];
  onChoose: (density: Settings['density']) => void;
  onMarkNow: () => void;
}

/** How much of what is found is marked; on request, with the request. */
export function Density({ density, onChoose, onMarkNow }: DensityProps) {
  const { popup } = useInterface().words;
  return (
    <div class="density">
      <OneOf
        legend={popup.density}
        choices={DENSITIES.map((value) => ({ value, label: popup.densities[value] }))}
        chosen={density}
        onChoose={onChoose}
      />
      {density === 'request' && (
        <button type="button" class="button" onClick={onMarkNow}>
          {popup.markNow}
        </button>
      )}
    </div>
  );
}
