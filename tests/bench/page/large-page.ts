import { seededRandom, shuffled } from '../random.ts';

/** What a reader sees of the large page, in UTF-16 units. */
export const LARGE_UNITS = 1_400_000;
const SEED = 20261122;
const SENTENCES_A_PARAGRAPH = 4;
const PARAGRAPHS_A_SECTION = 12;

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A link around a word, a word in bold: a news text has some in each paragraph, and each parts a text node. */
function withInline(sentence: string, random: () => number): string {
  const words = sentence.split(' ').map(escaped);
  const at = Math.floor(random() * words.length);
  const kind = random();
  if (kind < 0.3) words[at] = `<a href="#${at}">${words[at]}</a>`;
  else if (kind < 0.5) words[at] = `<b>${words[at]}</b>`;
  return words.join(' ');
}

/** The sentences again and again, in an order of their own each time. */
function* endless(sentences: readonly string[], random: () => number): Generator<string> {
  for (;;) yield* shuffled(sentences, random);
}

interface Section {
  readonly html: string;
  readonly units: number;
}

function sectionOf(next: () => string, random: () => number): Section {
  const title = next().split(' ').slice(0, 6).join(' ');
  let units = title.length;
  const paragraphs = Array.from({ length: PARAGRAPHS_A_SECTION }, (_, at) => {
    const given = Array.from({ length: SENTENCES_A_PARAGRAPH }, next);
    units += given.join(' ').length;
    // Every section has a list too, whose items are blocks of their own.
    const tag = at === PARAGRAPHS_A_SECTION - 1 ? 'li' : 'p';
    const content = given.map((sentence) => withInline(sentence, random)).join(' ');
    return `<${tag} dir="auto">${content}</${tag}>`;
  });
  const [list] = paragraphs.splice(-1);
  return {
    html: `<section><h2 dir="auto">${escaped(title)}</h2>\n${paragraphs.join('\n')}\n<ul>${list}</ul></section>`,
    units,
  };
}

/** A page of sections, paragraphs, links and lists that shows at least so many units; the same for the same sentences. */
export function largePage(sentences: readonly string[], least = LARGE_UNITS): string {
  if (sentences.length === 0) throw new Error('There are no sentences to make a page of.');
  const random = seededRandom(SEED);
  const source = endless(sentences, random);
  const next = (): string => source.next().value ?? '';
  const sections: string[] = [];
  for (let units = 0; units < least; ) {
    const section = sectionOf(next, random);
    sections.push(section.html);
    units += section.units;
  }
  const head = '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>A large page</title>\n';
  return `${head}<body>\n<article>\n${sections.join('\n')}\n</article>\n</body>\n</html>\n`;
}
