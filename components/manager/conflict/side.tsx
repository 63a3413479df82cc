import type { Language } from '../../../data/records/language.ts';
import { InOwnLanguage } from '../../shared/in-own-language.tsx';
import { useInterface } from '../../shared/interface-language.tsx';
import { LANGUAGE_NAMES } from '../../words/words.ts';
import type { Names } from '../names.ts';
import { type Line, valueLines } from './value-lines.ts';

/** A text in one of the dataset's languages, under the name of that as it is written in it. */
const InItsLanguage = ({ language, text, colon }: { language: Language; text: string; colon: string }) => (
  <p>
    <span class="line-label">
      <InOwnLanguage language={language}>{LANGUAGE_NAMES[language]}</InOwnLanguage>
      {colon}
    </span>
    <InOwnLanguage language={language}>{text}</InOwnLanguage>
  </p>
);

function Written({ line: { label, text, language }, colon }: { line: Line; colon: string }) {
  if (language) return <InItsLanguage language={language} text={text} colon={colon} />;
  return (
    <p>
      {label && <span class="line-label">{label + colon}</span>}
      <bdi>{text}</bdi>
    </p>
  );
}

interface SideProps {
  title: string;
  field: string;
  items: readonly unknown[];
  names: Names;
}

/** What one version says in a field, where another says otherwise. */
export function Side({ title, field, items, names }: SideProps) {
  const { language, words } = useInterface();
  const lines = items.map((item) => {
    const [first, ...rest] = valueLines(field, item, { language, words, names });
    // What the title of the field says already is not said again.
    if (!first) return [];
    return typeof item === 'object' ? [first, ...rest] : [{ ...first, label: undefined }];
  });
  return (
    <div class="side">
      <h4>{title}</h4>
      {lines.length === 0 && <p class="none">{words.editor.conflict.none}</p>}
      {lines.map((item, i) => (
        <div class="side-item" key={`${i} ${item[0]?.text}`}>
          {item.map((line, j) => (
            <Written key={`${j} ${line.text}`} line={line} colon={words.editor.colon} />
          ))}
        </div>
      ))}
    </div>
  );
}
