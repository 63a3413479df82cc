import { useId, useRef } from 'preact/hooks';
import { useInterface } from '../../shared/interface-language.tsx';
import { SAMPLE_CSV } from './sample-csv.ts';
import { useDrop } from './use-drop.ts';

interface ChooseFileProps {
  onChoose: (file: File) => void;
  said: string | undefined;
}

/** Where a file is chosen or dropped; beside it a sample of a table. */
export function ChooseFile({ onChoose, said }: ChooseFileProps) {
  const { pages } = useInterface().words;
  const id = useId();
  const area = useRef<HTMLDivElement>(null);
  const isOver = useDrop(area, onChoose);
  return (
    <>
      <div ref={area} class="drop" data-over={isOver ? '' : undefined}>
        <label for={id} class="button primary">
          {pages.chooseFile}
        </label>
        <input
          id={id}
          class="unseen"
          type="file"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onChoose(file);
          }}
        />
        <span>{pages.orDrop}</span>
      </div>
      <p>
        <a download="hashiya-sample.csv" href={`data:text/csv;charset=utf-8,${encodeURIComponent(SAMPLE_CSV)}`}>
          {pages.sample}
        </a>
      </p>
      <p role="status">{said}</p>
    </>
  );
}
