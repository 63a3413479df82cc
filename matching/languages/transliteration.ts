/** Spellings of one name: those that papers print every day, and those met now and then. */
interface Row {
  common: readonly string[];
  rare: readonly string[];
}

/** A `+` joins the article to the name behind it: AlMubarak. */
const GLUE = '+';

/**
 * Arabic personal names in Latin letters have no one spelling. Each row lists spellings of one name as French and English
 * papers print them.
 */
const ROWS: readonly Row[] = [
  {
    common: ['mohamed', 'mohammed', 'muhammad', 'mohammad'],
    rare: ['mohamad', 'muhammed', 'muhamad', 'mouhammad', 'mouhamed', 'mouhammed'],
  },
  { common: ['bin', 'ben'], rare: ['ibn'] },
  { common: ['zayed'], rare: ['zayad', 'zaid', 'zayid', 'zaied', 'zayyed', 'zayd'] },
  { common: ['al', 'el'], rare: [`al${GLUE}`] },
  { common: ['nahyan', 'nahyane'], rare: ['nahayan', 'nayane', 'nahian', 'nahayane'] },
  { common: ['khaldoon', 'khaldoun'], rare: ['khaldun', 'khaldon', 'khaldoune'] },
  { common: ['khalifa'], rare: ['khalifah', 'khalifeh', 'khaleefa', 'khaleefah'] },
  { common: ['mubarak', 'moubarak'], rare: ['mubarek', 'mobarak', 'moubarek', 'mubarack'] },
  { common: ['sultan'], rare: ['soltan', 'soultan', 'sultane'] },
  { common: ['ahmed', 'ahmad'], rare: ['ahmet'] },
  { common: ['khalid', 'khaled'], rare: ['khaleed'] },
  { common: ['abdullah', 'abdallah'], rare: ['abdulla', 'abdalla', 'abdoullah'] },
  { common: ['salman', 'salmane'], rare: ['selman'] },
  { common: ['faisal', 'fayçal'], rare: ['faysal', 'feisal', 'faiçal'] },
  { common: ['mansour', 'mansoor'], rare: ['mansur'] },
  { common: ['tahnoon', 'tahnoun'], rare: ['tahnun', 'tahnoune'] },
  { common: ['hamdan', 'hamdane'], rare: [] },
  { common: ['rashid', 'rachid'], rare: ['rasheed', 'raschid'] },
];

const ROW_OF = new Map(ROWS.flatMap((row) => [...row.common, ...row.rare].map((spelling) => [spelling, row] as const)));

/** A name is spelled in no more ways than this, the common ones first. */
const MOST = 400;

/** One way of spelling: what is chosen of each row, and whether a rare spelling is among it. */
interface Choice {
  of: ReadonlyMap<Row, string>;
  isRare: boolean;
}

const choose = ({ of }: Choice, row: Row, spelling: string, isRare: boolean): Choice => ({
  of: new Map(of).set(row, spelling),
  isRare,
});

/** All choices of a row on top of one; who writes one part in a rare way writes the others as is common. */
const choices = (choice: Choice, row: Row): Choice[] => [
  ...row.common.map((spelling) => choose(choice, row, spelling, choice.isRare)),
  ...(choice.isRare ? [] : row.rare.map((spelling) => choose(choice, row, spelling, true))),
];

const rowOf = (part: string): Row | undefined => ROW_OF.get(part.toLowerCase());

/** A spelling with the capitals of the part that it stands for: the first letter, or all (AL MUBARAK). */
function inCaseOf(part: string, spelling: string): string {
  if (/^\p{Lu}{2,}$/u.test(part)) return spelling.toUpperCase();
  return /^\p{Lu}/u.test(part) ? (spelling[0] ?? '').toUpperCase() + spelling.slice(1) : spelling;
}

function spelled(parts: readonly string[], { of }: Choice): string {
  const written = parts.map((part) => {
    const row = rowOf(part);
    return inCaseOf(part, (row && of.get(row)) ?? part);
  });
  return written.join('').replace(/\+(?:[ -]|$)/g, '');
}

/**
 * The spellings of a Latin name whose parts the table knows, at most 400; any other text comes back alone. A part
 * that comes twice is spelled alike, and at most one part in a rare way. The article counts only before another
 * part (Al Mubarak, El Moubarak, AlMubarak). A spelling keeps the part's capital, so that case rules hold.
 */
export function transliterations(name: string): string[] {
  const parts = name.split(/(?<=[ -])|(?=[ -])/);
  const rows = [...new Set(parts.flatMap((part) => rowOf(part) ?? []))];
  const all = rows.reduce<Choice[]>(
    (made, row) => made.flatMap((choice) => choices(choice, row)),
    [{ of: new Map(), isRare: false }],
  );
  const ordered = [...all.filter(({ isRare }) => !isRare), ...all.filter(({ isRare }) => isRare)];
  return [...new Set([name, ...ordered.map((choice) => spelled(parts, choice))])].slice(0, MOST);
}
