/** Installs missing browsers on Debian as root, where that needs nobody's leave, and says how to do it elsewhere. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser, NoBrowser } from './find-browsers.mjs';

const APT = 'apt-get update && apt-get install -y chromium firefox-esr fonts-noto-core';

const HELP = {
  linux: [
    `On Debian: sudo sh -c '${APT}'`,
    'On Ubuntu, whose archive has both only as snaps: npx playwright install --with-deps chromium, and Firefox from its makers.',
    'On other systems install Chromium and Firefox from your packages.',
  ].join('\n'),
  darwin: 'With Homebrew: brew install --cask chromium firefox',
  win32: 'Install Firefox from its makers, and Chromium with: npx playwright install chromium',
};

/**
 * True for the text of an `/etc/os-release` of Debian itself. What is made of it keeps other packages: Ubuntu has
 * no firefox-esr, and for chromium only a stub of the snap.
 */
export const isDebian = (release) => /^ID=(["']?)debian\1$/m.test(release);

/** True where apt-get may install both browsers without asking anyone. */
function mayInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return existsSync('/etc/os-release') && isDebian(readFileSync('/etc/os-release', 'utf8'));
}

function missing(names) {
  return names.flatMap((name) => {
    try {
      findBrowser(name);
      return [];
    } catch (error) {
      if (error instanceof NoBrowser) return [error.message];
      throw error;
    }
  });
}

/**
 * Sees to it that the named browsers are there. Writes to stderr only.
 * @throws NoBrowser that says what to do.
 */
export function ensureBrowsers(names) {
  let reasons = missing(names);
  if (reasons.length === 0) return;
  if (mayInstall()) {
    process.stderr.write(`${reasons.join('\n')}\nInstalling: ${APT}\n`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // What apt-get prints goes to stderr: stdout belongs to the command that follows.
    spawnSync('sh', ['-c', APT], { stdio: ['ignore', 2, 2], env });
    reasons = missing(names);
  }
  if (reasons.length === 0) return;
  const help = HELP[process.platform] ?? 'Install Chromium and Firefox.';
  const own = 'Or name a program of your own: CHROMIUM=/path/to/chromium FIREFOX=/path/to/firefox';
  throw new NoBrowser(`${reasons.join('\n')}\n${help}\n${own}`);
}
