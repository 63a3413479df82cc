import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForKeys } from '../../../annotating/keys.ts';
import { FakeKeyboard } from './fake-keyboard.ts';

const IN_CARD = { target: { localName: 'hashiya-card' } };

let keyboard: FakeKeyboard;
let off: AbortController;
const open = vi.fn<() => boolean>();
const close = vi.fn<() => boolean>();
const other = vi.fn<() => void>();

beforeEach(() => {
  keyboard = new FakeKeyboard();
  off = new AbortController();
  open.mockReset().mockReturnValue(true);
  close.mockReset().mockReturnValue(true);
  other.mockReset();
  vi.stubGlobal('window', keyboard);
  listenForKeys({ open, close, other }, off.signal);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const calls = () => [open, close].map(({ mock }) => mock.calls.length);

describe('Enter', () => {
  it('opens the card, and is kept from the page', () => {
    expect(keyboard.press('Enter')).toBe(true);
    expect(calls()).toEqual([1, 0]);
  });

  it('is the page’s where there is nothing to open', () => {
    open.mockReturnValue(false);
    expect(keyboard.press('Enter')).toBe(false);
  });

  it('inside the card is the card’s', () => {
    expect(keyboard.press('Enter', IN_CARD)).toBe(false);
    expect(calls()).toEqual([0, 0]);
  });
});

describe('Esc', () => {
  it.each([
    ['on the page', {}],
    ['inside the card', IN_CARD],
    ['on no element', { target: null }],
  ])('closes %s, and is kept from the page', (_, how) => {
    expect(keyboard.press('Escape', how)).toBe(true);
    expect(calls()).toEqual([0, 1]);
  });
});

describe('Esc that closes nothing of the page’s', () => {
  it('is left to what has the focus: a pinned card', () => {
    close.mockReturnValue(false);
    expect(keyboard.press('Escape', IN_CARD)).toBe(false);
    expect(close).toHaveBeenLastCalledWith(true);
  });
});

describe('a key', () => {
  it.each(['a', ' ', 'Tab', 'ArrowDown', 'Esc', 'NumpadEnter'])('that is another is the page’s: “%s”', (key) => {
    expect(keyboard.press(key)).toBe(false);
    expect(calls()).toEqual([0, 0]);
    expect(other).toHaveBeenCalledOnce();
  });

  it('in a card is no key of the page’s', () => {
    keyboard.press('a', IN_CARD);
    expect(other).not.toHaveBeenCalled();
  });

  it('that was taken is not heard to come up, and only that one, once', () => {
    keyboard.press('Escape');
    expect([keyboard.release('Escape'), keyboard.release('Escape')]).toEqual([true, false]);
    keyboard.press('Enter');
    expect(keyboard.release('a')).toBe(false);
  });

  it.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])('with %s is the page’s', (modifier) => {
    for (const key of ['Enter', 'Escape']) expect(keyboard.press(key, { [modifier]: true })).toBe(false);
    expect(calls()).toEqual([0, 0]);
  });

  it('that the page’s own script sends does nothing', () => {
    for (const key of ['Enter', 'Escape']) expect(keyboard.press(key, { isTrusted: false })).toBe(false);
    expect(calls()).toEqual([0, 0]);
  });

  it('is not listened to once turned off', () => {
    off.abort();
    for (const key of ['Enter', 'Escape']) expect(keyboard.press(key)).toBe(false);
    expect(calls()).toEqual([0, 0]);
  });
});
