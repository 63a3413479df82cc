import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Names on the PATH, best first. Branded Chrome from 137 on ignores --load-extension, so it is not among them. */
const ON_PATH = {
  chromium: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** Where installers put programs that are not on the PATH. */
const ELSEWHERE = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(homedir(), 'AppData/Local/Chromium/Application/chrome.exe'),
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

const PLAYWRIGHT_CACHES = [
  process.env.PLAYWRIGHT_BROWSERS_PATH,
  join(homedir(), '.cache/ms-playwright'),
  join(homedir(), 'Library/Caches/ms-playwright'),
  join(homedir(), 'AppData/Local/ms-playwright'),
];

const PROGRAMS_IN_CACHE = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
];

const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .flatMap((folder) => names.flatMap((name) => [join(folder, name), join(folder, `${name}.exe`)]));

/** Playwright's own Firefox is patched and is not what readers use; only its Chromium will do. */
const inPlaywrightCache = (name) =>
  name !== 'chromium'
    ? []
    : PLAYWRIGHT_CACHES.filter((folder) => folder && existsSync(folder)).flatMap((folder) =>
        readdirSync(folder)
          .filter((entry) => entry.startsWith('chromium-'))
          .flatMap((entry) => PROGRAMS_IN_CACHE.map((program) => join(folder, entry, program))),
      );

/**
 * The program of a browser (`chromium` or `firefox`): the one that CHROMIUM or FIREFOX names, else on the PATH, else
 * where installers put it, else in Playwright's cache; undefined if there is none.
 */
export function findBrowser(name) {
  const named = process.env[name.toUpperCase()];
  if (named) return existsSync(named) ? named : undefined;
  return [...onPath(ON_PATH[name]), ...ELSEWHERE[name], ...inPlaywrightCache(name)].find((path) => existsSync(path));
}

/** The major version that a browser's program tells, or undefined if it tells none. */
export function majorOf(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const [, major] = /(\d+)\./.exec(stdout ?? '') ?? [];
  return major === undefined ? undefined : Number(major);
}
