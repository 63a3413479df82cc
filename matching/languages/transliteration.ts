/**
 * Arabic personal names in Latin letters have no one spelling. Each row lists spellings of one name as
 * French and English papers print them; a name's variants are all combinations.
 */
const SPELLINGS: readonly (readonly string[])[] = [
  ['mohamed', 'mohammed', 'muhammad', 'mohammad', 'mohamad', 'muhammed'],
  ['bin', 'ben', 'ibn'],
  ['zayed', 'zayad', 'zaid', 'zayid'],
  ['nahyan', 'nahyane', 'nahayan', 'nayane', 'nahian'],
  ['khaldoon', 'khaldoun', 'khaldun'],
  ['khalifa', 'khalifah', 'khalifeh'],
  ['mubarak', 'moubarak', 'mubarek', 'mobarak'],
  ['al', 'el'],
];

const ROWS = new Map(SPELLINGS.flatMap((row) => row.map((spelling) => [spelling, row] as const)));

/**
 * The spellings of a Latin name whose parts the table knows (Mohamed bin Zayed: 72); any other text comes back
 * alone. The article counts only before another part (Al Mubarak, El Moubarak). A spelling keeps the
 * part's capital, so that case rules hold.
 */
export function transliterations(name: string): string[] {
  return name
    .split(/(?<=[ -])|(?=[ -])/)
    .map(spellingsOf)
    .reduce<string[]>((texts, part) => texts.flatMap((text) => part.map((spelling) => text + spelling)), ['']);
}

function spellingsOf(part: string): readonly string[] {
  const row = ROWS.get(part.toLowerCase());
  if (!row) return [part];
  return /^\p{Lu}/u.test(part) ? row.map((s) => (s[0] ?? '').toUpperCase() + s.slice(1)) : row;
}
