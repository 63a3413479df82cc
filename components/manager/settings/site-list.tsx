import { useId, useState } from 'preact/hooks';
import { useInterface } from '../../shared/interface-language.tsx';
import { format } from '../../words/format.ts';
import { patternOf } from './pattern-of.ts';

interface SiteListProps {
  title: string;
  help: string;
  patterns: readonly string[];
  onChange: (patterns: string[]) => void;
}

/** A list of match patterns: what is written is taken as a site, a page or a pattern, or it is said why not. */
export function SiteList({ title, help, patterns, onChange }: SiteListProps) {
  const { settings } = useInterface().words;
  const [written, setWritten] = useState('');
  const [fault, setFault] = useState('');
  const id = useId();
  const add = (event: Event) => {
    event.preventDefault();
    const pattern = patternOf(written);
    if (pattern === undefined) {
      setFault(written.trim() === '' ? settings.writeSite : format(settings.noSite, { text: written.trim() }));
      return;
    }
    setFault('');
    setWritten('');
    if (!patterns.includes(pattern)) onChange([...patterns, pattern]);
  };
  return (
    <section class="sites">
      <h3>{title}</h3>
      <p class="page-help">{help}</p>
      {patterns.length > 0 && (
        <ul class="lines">
          {patterns.map((pattern) => (
            <li key={pattern}>
              <bdi dir="ltr" class="pattern">
                {pattern}
              </bdi>
              <button
                type="button"
                class="button small"
                aria-label={format(settings.removeSite, { site: pattern })}
                onClick={() => onChange(patterns.filter((other) => other !== pattern))}
              >
                {settings.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="add-site" onSubmit={add}>
        <label for={id} class="unseen">
          {settings.siteLabel}
        </label>
        <input
          id={id}
          type="text"
          dir="ltr"
          placeholder="news.example"
          value={written}
          aria-invalid={fault !== ''}
          aria-describedby={`${id}-fault`}
          onInput={({ currentTarget }) => {
            setWritten(currentTarget.value);
            setFault('');
          }}
        />
        <button type="submit" class="button">
          {settings.addSite}
        </button>
      </form>
      <p id={`${id}-fault`} class="fault" role="alert">
        {fault}
      </p>
    </section>
  );
}
