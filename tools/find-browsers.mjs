/** Finds the browsers on this machine. Plain JavaScript, because it runs before anything is installed. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Never `google-chrome`: the branded Chrome does not load an extension from the command line. */
const KINDS = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM',
    least: 140,
    commands: ['chromium', 'chromium-browser'],
    known: { darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'], win32: [] },
    cached:
      /^chromium-\d+\/chrome-(linux64|linux|mac|mac-arm64|mac-x64|win|win64)\/(chrome|chrome\.exe|[\w ]+\.app\/Contents\/MacOS\/(Chromium|Google Chrome for Testing))$/,
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX',
    least: 149,
    commands: ['firefox-esr', 'firefox'],
    known: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    },
    cached: /^firefox-\d+\/firefox\/(firefox|firefox\.exe|Nightly\.app\/Contents\/MacOS\/firefox)$/,
  },
};

/** What is missing, in words for the person at the terminal. */
export class NoBrowser extends Error {}

/** True if this is a file that may be run. */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function onPath(commands, { PATH = '' }) {
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const folders = PATH.split(delimiter).filter(Boolean);
  return commands.flatMap((name) => folders.flatMap((folder) => endings.map((end) => join(folder, name + end))));
}

function cacheFolder({ PLAYWRIGHT_BROWSERS_PATH: set, LOCALAPPDATA }) {
  if (set && set !== '0') return set;
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright');
}

/** Playwright's cache, the newest build first. */
function inCache(pattern, env) {
  const root = cacheFolder(env);
  const [head] = pattern.source.slice(1).split('-');
  let builds;
  try {
    builds = readdirSync(root).filter((name) => name.startsWith(`${head}-`));
  } catch {
    return [];
  }
  const newest = builds.sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]));
  return newest.flatMap((build) =>
    readdirSync(join(root, build), { recursive: true })
      .filter((file) => pattern.test(`${build}/${String(file).replaceAll('\\', '/')}`))
      .map((file) => join(root, build, String(file))),
  );
}

/** The major version; 0 if the program does not say. On Windows `--version` would open a window instead. */
function majorOf(path) {
  const [command, given] =
    process.platform === 'win32'
      ? ['powershell', ['-NoProfile', '-Command', `(Get-Item '${path}').VersionInfo.ProductVersion`]]
      : [path, ['--version']];
  try {
    const said = execFileSync(command, given, {
      encoding: 'utf8',
      timeout: 30_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number(/(\d+)\.\d/.exec(said)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function candidates({ commands, known, cached, variable }, env) {
  if (env[variable]) return [env[variable]];
  return [...onPath(commands, env), ...(known[process.platform] ?? []), ...inCache(cached, env)];
}

/**
 * The first browser that is new enough: by `CHROMIUM` or `FIREFOX`, on the PATH, in Playwright's cache.
 * @throws NoBrowser that says what was found instead.
 */
export function findBrowser(name, env = process.env) {
  const kind = KINDS[name];
  const found = [];
  for (const path of candidates(kind, env).filter(runs)) {
    const major = majorOf(path);
    if (major >= kind.least) return { path, major };
    found.push(major ? `${path} is version ${major}` : `${path} does not tell its version`);
  }
  const needed = `${kind.title} ${kind.least} or newer is needed`;
  if (found.length > 0) throw new NoBrowser(`${needed}; ${found.join('; ')}.`);
  if (env[kind.variable]) throw new NoBrowser(`${needed}; ${kind.variable}=${env[kind.variable]} is no program.`);
  throw new NoBrowser(`${needed}, and none was found.`);
}
