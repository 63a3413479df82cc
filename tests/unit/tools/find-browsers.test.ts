import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser, NoBrowser } from '../../../tools/find-browsers.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hashiya-browsers-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A program that says what a browser's `--version` says. */
function program(path: string, version: string): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\necho "${version}"\n`);
  chmodSync(file, 0o755);
  return file;
}

const look = (name: 'chromium' | 'firefox', env: Record<string, string> = {}) =>
  findBrowser(name, {
    PATH: [join(root, 'a'), join(root, 'b')].join(delimiter),
    PLAYWRIGHT_BROWSERS_PATH: root,
    ...env,
  });

// The stand-ins are shell scripts, and elsewhere programs are looked for in fixed places too.
const onLinux = process.platform === 'linux' ? describe : () => undefined;

onLinux('findBrowser', () => {
  test('takes what is named before what is on the PATH', () => {
    program('a/chromium', 'Chromium 150.0.1');
    const named = program('mine', 'Chromium 141.0.2');
    expect(look('chromium', { CHROMIUM: named })).toEqual({ path: named, major: 141 });
  });

  test('takes the ESR before the other Firefox, wherever they stand on the PATH', () => {
    program('a/firefox', 'Mozilla Firefox 160.0');
    const esr = program('b/firefox-esr', 'Mozilla Firefox 153.7.0esr');
    expect(look('firefox')).toEqual({ path: esr, major: 153 });
  });

  test('passes over one that is too old', () => {
    program('a/firefox-esr', 'Mozilla Firefox 140.3.0esr');
    const newer = program('b/firefox', 'Mozilla Firefox 150.0');
    expect(look('firefox').path).toBe(newer);
  });

  test('says which one is too old if there is no other', () => {
    const old = program('a/firefox', 'Mozilla Firefox 148.0');
    expect(() => look('firefox')).toThrow(`Firefox 149 or newer is needed; ${old} is version 148.`);
  });

  test('finds the newest build in Playwright’s cache', () => {
    program('chromium-1100/chrome-linux/chrome', 'Chromium 145.0.1');
    program('chromium_headless_shell-1300/chrome-linux/headless_shell', 'Chromium 155.0.1');
    const newest = program('chromium-1200/chrome-linux64/chrome', 'Google Chrome for Testing 150.0.1');
    expect(look('chromium').path).toBe(newest);
  });

  test('never takes the branded Chrome', () => {
    program('a/google-chrome', 'Google Chrome 150.0.1');
    expect(() => look('chromium')).toThrow(NoBrowser);
  });

  test('does not look further when what is named is no program', () => {
    program('a/chromium', 'Chromium 150.0.1');
    expect(() => look('chromium', { CHROMIUM: join(root, 'none') })).toThrow(/CHROMIUM=.*none is no program/);
  });
});
