/** Installs missing browsers where that needs nobody's leave, and says how to do it elsewhere. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser, NoBrowser } from './find-browsers.mjs';

const APT = 'apt-get update && apt-get install -y chromium firefox-esr fonts-noto-core';

const HELP = {
  linux: `On Debian: sudo sh -c '${APT}'\nOn other systems install Chromium and Firefox from your packages.`,
  darwin: 'With Homebrew: brew install --cask chromium firefox',
  win32: 'Install Firefox from its makers, and Chromium with: npx playwright install chromium',
};

/** Debian and what is made of it. */
function hasApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*debian/m.test(release);
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
  if (hasApt()) {
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
