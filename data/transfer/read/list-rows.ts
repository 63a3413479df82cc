import type { Entity } from '../../records/entity.ts';
import type { Language } from '../../records/language.ts';
import type { ImportWish } from '../contract.ts';
import type { Pace } from '../pace.ts';
import { splitCell } from './cells.ts';
import { MadeIds } from './made-ids.ts';
import { aliasesOf, inEach, languageOf } from './names.ts';
import { inAll, type Row } from './rows.ts';

type Said = Partial<Record<Language, string>>;

/** Types whose records need more than a name get the plainest: a place is a site. */
export const kindOfType = (type: Entity['type']): { kind: 'site' } | undefined =>
  type === 'place' ? { kind: 'site' } : undefined;

/** The first spelling of each language is the name in it. */
function namesOf(spellings: readonly { text: string; lang: Language }[]): Said {
  const names: Said = {};
  for (const { text, lang } of spellings) names[lang] ??= text;
  return names;
}

function recordOf(line: string, ids: MadeIds, { language, type }: ImportWish): unknown {
  const spellings = splitCell(line).map((text) => ({ text, lang: languageOf(text, language) }));
  const names = namesOf(spellings);
  const name = inEach(names, spellings[0]?.lang);
  return {
    ...{ id: ids.idOf(names.en ?? spellings[0]?.text ?? ''), type, ...kindOfType(type), name, description: inAll('') },
    ...{ prominence: 1, aliases: aliasesOf({}, spellings), facts: [] },
  };
}

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y;

/**
 * Reads a plain list: a name a line, with its other spellings behind bars. Blank lines and those that begin with `#`
 * are passed over.
 */
export async function readListRows(text: string, wish: ImportWish, pace: Pace): Promise<Row[]> {
  const rows: Row[] = [];
  const ids = new MadeIds();
  let at = 0;
  for (let number = 1; at < text.length; number++) {
    LINE.lastIndex = at;
    const [whole] = LINE.exec(text) ?? [''];
    at += whole.length;
    const line = whole.trim();
    if (line !== '' && !line.startsWith('#')) {
      rows.push({ row: number, value: recordOf(line, ids, wish), hasMadeId: true });
    }
    if (number % 64 === 0) await pace.step(at);
  }
  return rows;
}
