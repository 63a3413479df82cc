import { useInterface } from '../shared/interface-language.tsx';
import { format } from '../words/format.ts';

/** What to do where nothing is chosen, or what the dataset does not have. */
export function NoChoice({ id }: { id: string }) {
  const { options } = useInterface().words;
  return (
    <div class="no-choice">
      <h2>{id === '' ? options.choose : format(options.unknown, { id })}</h2>
      <p>{options.chooseHelp}</p>
    </div>
  );
}
