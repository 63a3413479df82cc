import { InOwnLanguage } from '../../shared/in-own-language.tsx';
import { useInterface } from '../../shared/interface-language.tsx';
import type { Names } from '../names.ts';
import { type Line, valueLines } from './value-lines.ts';

const Written = ({ line: { label, text, language }, colon }: { line: Line; colon: string }) => (
  <p>
    {label && <span class="line-label">{label + colon}</span>}
    {language ? <InOwnLanguage language={language}>{text}</InOwnLanguage> : <bdi>{text}</bdi>}
  </p>
);

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
