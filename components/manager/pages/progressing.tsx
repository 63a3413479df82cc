import type { Language } from '../../../data/records/language.ts';
import type { Progress } from '../../../data/transfer/contract.ts';
import { useInterface } from '../../shared/interface-language.tsx';
import { localeOf } from '../../shared/locale.ts';
import { format, formatCount } from '../../words/format.ts';
import { formatBytes } from '../format-bytes.ts';
import type { Stage } from './use-import.ts';

interface ProgressingProps {
  file: File;
  stage: Stage;
  onCancel: () => void;
}

/** Before this, a rate would jump about. */
const SETTLED = 1000; // ms

const formatLeft = (seconds: number, language: Language): string => {
  const unit = seconds < 90 ? 'second' : 'minute';
  const options = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(localeOf(language), options).format(Math.ceil(seconds / (unit === 'second' ? 1 : 60)));
};

function Rate({ progress: { stage, done, total }, elapsed }: { progress: Progress; elapsed: number }) {
  const { language, words } = useInterface();
  const { pages } = words;
  if (elapsed < SETTLED || done === 0) return null;
  const rate = done / (elapsed / 1000);
  const isOfBytes = stage === 'reading' || stage === 'packing';
  const each = isOfBytes ? formatBytes(rate, language) : formatCount(pages.records, Math.round(rate), language);
  return (
    <>
      <span>{format(pages.rate, { rate: each })}</span>
      <span>{format(pages.left, { time: formatLeft((total - done) / rate, language) })}</span>
    </>
  );
}

/** How far a long work has come, how fast it goes and how long it will take, with a way to stop it. */
export function Progressing({ file, stage, onCancel }: ProgressingProps) {
  const { pages, listing } = useInterface().words;
  const { progress, since } = stage;
  const name = pages.stages[progress?.stage ?? 'reading'];
  return (
    <div class="progressing">
      <p>
        <bdi>{file.name}</bdi>
      </p>
      <p role="status">{name}</p>
      <progress
        aria-label={name}
        max={1}
        value={progress?.done ? progress.done / Math.max(1, progress.total) : undefined}
      />
      <p class="from">{progress && <Rate progress={progress} elapsed={performance.now() - since} />}</p>
      <button type="button" class="button" onClick={onCancel}>
        {listing.cancel}
      </button>
    </div>
  );
}
