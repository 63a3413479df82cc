import { useEffect, useRef } from 'preact/hooks';
import { useInterface } from '../../shared/interface-language.tsx';
import { formatCount } from '../../words/format.ts';

/** How saving stands. */
export type Saving = 'idle' | 'busy' | 'faulty' | 'failed';

interface SaveBarProps {
  saving: Saving;
  faults: number;
  onSave: () => void;
  onCancel: () => void;
}

/** Calls back for Ctrl+S or Cmd+S, in place of the browser's own saving. */
function useSaveKey(onSave: () => void): void {
  // An effect would still know the draft without the last key.
  const latest = useRef(onSave);
  latest.current = onSave;
  useEffect(() => {
    const listening = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown, { signal: listening.signal });
    return () => listening.abort();
  }, []);
}

/** Saves or leaves, and tells how saving stands. */
export function SaveBar({ saving, faults, onSave, onCancel }: SaveBarProps) {
  const { language, words } = useInterface();
  const { editor } = words;
  useSaveKey(onSave);
  const faulty = saving === 'faulty' && faults > 0;
  return (
    <div class="save-bar">
      <button type="button" class="button first" aria-keyshortcuts="Control+S Meta+S" onClick={onSave}>
        {saving === 'busy' ? editor.saving : editor.save}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {editor.cancel}
      </button>
      <p role="status" class={faulty ? 'fault' : undefined}>
        {faulty ? formatCount(editor.toCorrect, faults, language) : ''}
      </p>
      {saving === 'failed' && (
        <p role="alert" class="fault">
          {editor.notSaved}
        </p>
      )}
    </div>
  );
}
