/**
 * Makes a fresh clone ready: `node tools/setup.mjs [--stamp] [chromium] [firefox]`.
 * npm runs it before start, test, dev and annotate. It needs Node 20 and nothing else, and keeps off stdout.
 */
const LEAST_NODE = 20;

async function main(given) {
  // Imported late, so that an old Node hears of its age and not of syntax that it cannot read.
  const { ensurePackages, stamp } = await import('./install-packages.mjs');
  if (given.includes('--stamp')) return stamp();
  ensurePackages();
  const { ensureBrowsers } = await import('./install-browsers.mjs');
  ensureBrowsers(given);
}

if (Number(process.versions.node.split('.')[0]) < LEAST_NODE) {
  console.error(`Hashiya needs Node ${LEAST_NODE} or newer; this is ${process.versions.node}.`);
  process.exitCode = 1;
} else {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
