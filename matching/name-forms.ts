import type { EntityType } from '../data/records/entity-type.ts';

/** MGX, KSA; MbZ too, which papers print as M.B.Z. Two letters and a space between are no name. */
const ACRONYM = /^\p{Lu}\p{L}{1,3}\p{Lu}$/u;
const CAPITALISED = /^\p{Lu}/u;
const LATIN = /^[\p{Script=Latin}\p{M}.’'‑ -]+$/u;
const ARTICLE = /^(?:al|el)$/i;
const SON_OF = /^(?:bin|ben|ibn|bint)$/i;

/** Where the surname begins among the words of a name, its article included; -1 if there is none. */
function surnameAt(words: readonly string[]): number {
  const last = words.length - 1;
  const at = ARTICLE.test(words[last - 1] ?? '') ? last - 1 : last;
  return at < 1 || SON_OF.test(words[at - 1] ?? '') || !CAPITALISED.test(words[at] ?? '') ? -1 : at;
}

/** A register's order of a name, with a comma, or with capitals to tell the surname by. */
function surnameFirst(name: string): string[] {
  const words = name.split(' ');
  const at = surnameAt(words);
  if (at < 0 || !LATIN.test(name)) return [];
  const given = words.slice(0, at).join(' ');
  const surname = words.slice(at).join(' ');
  return [`${surname}, ${given}`, `${surname.toUpperCase()} ${given}`];
}

/**
 * Other forms of an alias, to be matched with their capitals: an acronym with dots (A.F.P., which also reads A F P),
 * a person's name with the surname first (BARROT, Jean-Noël). Empty for most.
 */
export function nameForms(alias: string, type: EntityType): string[] {
  if (ACRONYM.test(alias)) return [`${[...alias.toUpperCase()].join('.')}.`];
  return type === 'person' ? surnameFirst(alias) : [];
}
