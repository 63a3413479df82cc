import { useState } from 'preact/hooks';
import type { Entity } from '../../data/records/entity.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { format } from '../words/format.ts';

export interface VisibilityProps {
  entity: Entity;
  isHidden: boolean;
  /** Hides or restores the entity, and is done when the list shows it. */
  onChange: (hide: boolean) => Promise<void>;
}

/** Hides the entity from pages or takes it back, and says which of the two has happened, or that it has not. */
export function Visibility({ entity, isHidden, onChange }: VisibilityProps) {
  const { language, words } = useInterface();
  const [outcome, setOutcome] = useState('');
  const [isBusy, setBusy] = useState(false);
  const { hide, restore, nowHidden, nowRestored, unsaved } = words.options;

  const change = async () => {
    if (isBusy) return;
    setBusy(true);
    try {
      await onChange(!isHidden);
      setOutcome(isHidden ? nowRestored : nowHidden);
    } catch {
      setOutcome(unsaved);
    }
    setBusy(false);
  };

  return (
    <div class="visibility">
      <button type="button" class="button" onClick={change}>
        {isHidden ? restore : hide}
      </button>
      <p role="status">{format(outcome, { name: entity.name[language] })}</p>
    </div>
  );
}
