import { useInterface } from '../../shared/interface-language.tsx';

interface OffersProps {
  hasDraft: boolean;
  isDraftLost: boolean;
  isChangedElsewhere: boolean;
  onTake: () => void;
  onDrop: () => void;
}

/** What the reader should know before writing on: a draft of before, a draft that cannot be kept, a change elsewhere. */
export function Offers({ hasDraft, isDraftLost, isChangedElsewhere, onTake, onDrop }: OffersProps) {
  const { editor } = useInterface().words;
  return (
    <div class="offers" role="status">
      {hasDraft && (
        <div class="offer">
          <p>{editor.draftFound}</p>
          <button type="button" class="small" onClick={onTake}>
            {editor.draftTake}
          </button>
          <button type="button" class="small" onClick={onDrop}>
            {editor.draftDrop}
          </button>
        </div>
      )}
      {isDraftLost && <p class="offer">{editor.draftLost}</p>}
      {isChangedElsewhere && <p class="offer">{editor.changedElsewhere}</p>}
    </div>
  );
}
