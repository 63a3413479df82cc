import type { Says } from '../../../data/records/fault.ts';
import type { Column } from '../../../data/transfer/contract.ts';
import { useInterface } from '../../shared/interface-language.tsx';
import { format } from '../../words/format.ts';
import { fieldWords } from './field-words.ts';

interface WhereProps {
  field?: string;
  column?: Column;
}

/** The field of a pack in words, its path for those who write it; or the column of a table, as the table calls it. */
function Where({ field, column }: WhereProps) {
  const { words } = useInterface();
  if (!column && !field) return null;
  const { editor, pages } = words;
  return (
    <>
      {column ? (
        <bdi>{column.heading ?? pages.roles[column.role]}</bdi>
      ) : (
        <bdi title={field}>{fieldWords(field ?? '', words)}</bdi>
      )}
      {editor.colon}
    </>
  );
}

interface ReasonProps extends WhereProps {
  says?: Says | undefined;
  /** In English, for what has no words of its own. */
  reason?: string;
}

/** Where something is wrong, and what. */
export function Reason({ reason, says, ...where }: ReasonProps) {
  const { faults } = useInterface().words.editor;
  const isOther = !says || says.name === 'other';
  return (
    <>
      <Where {...where} />
      {isOther ? <span lang="en">{reason}</span> : format(faults[says.name], says.values ?? {})}
    </>
  );
}
