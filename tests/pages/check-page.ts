import type { Page } from 'puppeteer-core';
import { describe, differenceOf, type Found } from './difference.ts';
import { expectedIn } from './expected.ts';
import { documentsOf, type OpenedPage, openPage } from './opened-page.ts';
import type { Session } from './session.ts';
import { settledMarks } from './settled-marks.ts';

/** What was found of one page in one browser. */
export interface PageReport {
  page: string;
  browser: Session['browser'];
  /** How many mentions were wanted, and how many documents they stand in. */
  wanted: number;
  documents: number;
  /** Each fault in words; none if the page holds. */
  faults: string[];
}

/** What a document is without the extension. */
interface Plain {
  html: string;
  wanted: Found[];
}

async function readPlain({ page }: OpenedPage, { call, index }: Session): Promise<Map<string, Plain>> {
  const plain = new Map<string, Plain>();
  for (const [name, frame] of await documentsOf(page)) {
    const html = await call(frame, 'readHtml');
    plain.set(name, { html, wanted: expectedIn(await call(frame, 'readVisibleText'), index) });
  }
  return plain;
}

/** The first place where two texts part, with what stands there. */
function parting(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const near = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60));
  return `${near(a)} became ${near(b)}`;
}

async function htmlFaults(opened: Page, plain: ReadonlyMap<string, Plain>, session: Session): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, frame] of await documentsOf(opened)) {
    const [html, before] = [await session.call(frame, 'readHtml'), plain.get(name)?.html];
    if (before === undefined) faults.push(`${name} is not there without the extension`);
    else if (html !== before) faults.push(`the HTML of ${name} differs: ${parting(before, html)}`);
  }
  return faults;
}

async function markFaults(opened: Page, plain: ReadonlyMap<string, Plain>, { call }: Session): Promise<string[]> {
  const frames = await documentsOf(opened);
  const wanted = new Map([...plain].map(([name, of]) => [name, of.wanted]));
  const { marks, quiet } = await settledMarks(frames, wanted, call);
  const faults = quiet ? [] : ['its marks were still changing after 20 s'];
  for (const [name, mentions] of wanted) {
    const { missing, tooMuch } = differenceOf(mentions, marks.get(name) ?? []);
    const where = name === 'the page' ? '' : ` (${name})`;
    for (const found of missing) faults.push(`not marked${where}: ${describe(found)}`);
    for (const found of tooMuch) faults.push(`wrongly marked${where}: ${describe(found)}`);
  }
  return faults;
}

/** What is heard with the extension and not without it. */
function newComplaints(heard: readonly string[], before: readonly string[]): string[] {
  const left = [...before];
  return heard.filter((words) => {
    const at = left.indexOf(words);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Opens a page with and without the extension, both at once, and compares. */
export async function checkPage(file: string, session: Session): Promise<PageReport> {
  const url = `${session.origin}/${encodeURIComponent(file)}`;
  const before = (await session.complaints()).length;
  const pages = [await session.bare.newPage(), await session.hashiya.newPage('about:blank')] as const;
  const report: PageReport = { page: file, browser: session.browser, wanted: 0, documents: 0, faults: [] };
  try {
    const [bare, opened] = await Promise.all([openPage(pages[0], url), openPage(pages[1], url)]);
    const plain = await readPlain(bare, session);
    report.documents = plain.size;
    report.wanted = [...plain.values()].reduce((sum, { wanted }) => sum + wanted.length, 0);
    report.faults.push(...(await markFaults(opened.page, plain, session)));
    report.faults.push(...(await htmlFaults(opened.page, plain, session)));
    for (const words of newComplaints(opened.complaints, bare.complaints))
      report.faults.push(`the page says: ${words}`);
    // While the page still stands: a script that hangs in it is told from one that its closing stops.
    for (const words of (await session.complaints()).slice(before)) report.faults.push(`the extension says: ${words}`);
  } catch (error) {
    report.faults.push(`it could not be checked: ${(error as Error).message}`);
  } finally {
    await Promise.allSettled(pages.map((page) => page.close()));
  }
  return report;
}
