import type { ClosedShadow } from '../browsers/closed-shadow.ts';
import { tally } from '../browsers/standing-ranges.ts';
import { boxOf, openOn } from './card-on.ts';
import { expect, test } from './moving-fixtures.ts';

/** The place of a word in the card's last fact, brought into view. */
const placeOf = (card: ClosedShadow) =>
  card.read((root) => {
    const texts = [...root.querySelectorAll('.facts p')].at(-1)?.firstChild as Text;
    texts.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const range = new Range();
    range.setStart(texts, 0);
    range.setEnd(texts, 12);
    const { left, right, top, height } = range.getBoundingClientRect();
    return { left, right, y: top + height / 2, words: String(range) };
  });

/** What is selected in the card. */
const selectedIn = (card: ClosedShadow) =>
  card.read((root) => {
    const [composed] = getSelection()?.getComposedRanges({ shadowRoots: [root] }) ?? [];
    if (!composed || !root.contains(composed.startContainer)) return '';
    const range = new Range();
    range.setStart(composed.startContainer, composed.startOffset);
    range.setEnd(composed.endContainer, composed.endOffset);
    return String(range);
  });

const stateOf = (card: ClosedShadow) =>
  card.read((root) => ({
    scrolled: root.querySelector('.body')?.scrollTop,
    focused: root.activeElement?.getAttribute('role') ?? null,
  }));

test('text in a card is selected with the mouse, and a press on it moves neither the card nor what it shows', async ({
  hashiya,
  show,
}) => {
  const page = await show('<p>MGX</p>');
  await page.setViewport({ width: 900, height: 420 });
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  const card = await openOn(hashiya, page, 'MGX');
  const at = await placeOf(card);
  if (!at) throw new Error('The card tells no fact.');
  const before = await stateOf(card);
  expect(before?.scrolled).toBeGreaterThan(0);
  const box = await boxOf(page);

  await page.mouse.move(at.left + 1, at.y);
  await page.mouse.down();
  expect(await stateOf(card)).toEqual({ scrolled: before?.scrolled, focused: 'dialog' });
  await page.mouse.move(at.right, at.y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => selectedIn(card)).toBe(at.words);
  expect(await stateOf(card)).toEqual({ scrolled: before?.scrolled, focused: 'dialog' });
  expect(await boxOf(page)).toEqual(box);

  await page.mouse.click(at.left + 4, at.y);
  await expect.poll(() => selectedIn(card)).toBe('');
  expect(await stateOf(card)).toEqual({ scrolled: before?.scrolled, focused: 'dialog' });
  expect(await boxOf(page)).toEqual(box);
});
