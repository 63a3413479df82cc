import type { Alias } from '../../../data/records/alias.ts';
import type { Language } from '../../../data/records/language.ts';
import type { EditorWords } from '../../words/editor-words.ts';
import { format } from '../../words/format.ts';

/** For whom a rule is told: the language, its words, and what contexts are called. */
export interface RuleReader {
  language: Language;
  words: EditorWords;
  about: (context: string) => string;
}

const formats = new Map<string, Intl.ListFormat>();

/** Kept, since to make one takes longer than all the rest. */
function listFormat(language: Language, type: Intl.ListFormatType): Intl.ListFormat {
  const key = `${language} ${type}`;
  const format = formats.get(key) ?? new Intl.ListFormat(language, { type });
  formats.set(key, format);
  return format;
}

const FLAGS = ['described', 'afterFullName', 'delimited', 'notAfterWord'] as const;

/** What an alias asks of the text around it, in a few words each; none if it always counts. */
export function ruleWords(alias: Partial<Alias>, { language, words, about }: RuleReader): string[] {
  const { for: needed = [], against = [], all = false } = alias.context ?? {};
  const listed = (ids: readonly string[], type: Intl.ListFormatType) =>
    listFormat(language, type).format(ids.map((id) => `\u2068${about(id)}\u2069`));
  const said: string[] = [];
  if (needed.length > 0) {
    const names = listed(needed, all ? 'conjunction' : 'disjunction');
    said.push(format(all && needed.length > 1 ? words.needsAll : words.needs, { names }));
  }
  if (against.length > 0) said.push(format(words.not, { names: listed(against, 'disjunction') }));
  for (const flag of FLAGS) if (alias[flag]) said.push(words[flag]);
  return said;
}
