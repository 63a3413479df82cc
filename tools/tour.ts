import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { eventually } from '../tests/browsers/eventually.ts';
import { highlights, type Mark } from '../tests/browsers/highlights.ts';
import { CARD, openedCard } from '../tests/browsers/opened-card.ts';
import { pointAt } from '../tests/browsers/point-at.ts';
import type { TestBrowser } from '../tests/browsers/test-browser.ts';

const LANGUAGES = ['en', 'fr', 'ar'];

type Picture = `${string}.png`;

interface InLanguage {
  marks: readonly Mark[];
  language: string;
}

export interface Tour {
  marks: Mark[];
  pictures: Picture[];
}

/** Opens the article, points at the first name in each language, and takes a picture of each card into the folder. */
export async function tour(browser: TestBrowser, address: string, folder: string): Promise<Tour> {
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage(address);
  const marks = await eventually('names to be marked in each language', () => marksInAll(page));
  const pictures: Picture[] = [];
  for (const language of LANGUAGES) {
    const picture: Picture = `${join(folder, language)}.png`;
    await openFirstCard(browser, page, { marks, language });
    await page.screenshot({ path: picture });
    pictures.push(picture);
  }
  return { marks, pictures };
}

async function marksInAll(page: Page): Promise<Mark[] | undefined> {
  const marks = await highlights(page);
  return LANGUAGES.every((language) => marks.some((mark) => mark.language === language)) ? marks : undefined;
}

/** Points at the first name of the language and waits until its card has opened. */
async function openFirstCard(browser: TestBrowser, page: Page, { marks, language }: InLanguage): Promise<void> {
  const first = marks.find((mark) => mark.language === language);
  if (!first) throw new Error(`Nothing is marked in ${language}.`);
  await page.mouse.move(1, 1);
  await page.waitForFunction((tag) => !document.querySelector(tag), {}, CARD);
  await pointAt(page, first.text, marks.filter(({ text }) => text === first.text).indexOf(first));
  await openedCard(browser, page);
}

/** The marks as lines of text: those of the same text and type together, in the order of the page. */
export function tableOf(marks: readonly Mark[]): string {
  const rows = new Map<string, { language: string; type: string; count: number; text: string }>();
  for (const { language, name, text: raw } of marks) {
    const type = name.replace('hashiya-', '');
    const text = raw.replace(/\s+/g, ' ');
    const key = [language, type, text].join('\n');
    const row = rows.get(key) ?? { language, type, count: 0, text };
    rows.set(key, { ...row, count: row.count + 1 });
  }
  // The text comes last: Arabic letters would upset what stands behind them on the line.
  const line = (...[language = '', type = '', count = '', text = '']: string[]) =>
    `${language.padEnd(10)}${type.padEnd(14)}${count.padStart(5)}  ${text}`;
  const lines = [...rows.values()].map(({ language, type, count, text }) => line(language, type, String(count), text));
  return [line('language', 'type', 'count', 'text'), ...lines].join('\n');
}
