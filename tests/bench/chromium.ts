import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openBareBrowser } from '../browsers/bare-browser.ts';
import { bundle } from '../browsers/bundle.ts';
import { type Answer, CHANNEL, READY } from './channel.ts';
import type { Job, Material } from './measure.ts';
import { measurerBy, type OpenPlace } from './places.ts';
import { type Served, serveIsolated } from './serve-isolated.ts';
import { realIndexedDb } from './stores.ts';

const SCRIPT = '/bench.js';

async function contentsFor(material: Material): Promise<Record<string, Served>> {
  return {
    '/': { type: 'text/html', content: '<!doctype html><html lang="en"><title>Bench</title></html>' },
    [SCRIPT]: { type: 'text/javascript', content: await bundle(join(import.meta.dirname, 'in-browser.ts'), 'bench') },
    '/material.json': { type: 'application/json', content: JSON.stringify(material) },
  };
}

/** Starts the script in the page or in a worker of its own, and waits until it listens. */
const start = (page: Page, place: 'page' | 'worker') =>
  page.evaluate(
    (script, name, ready, inWorker) =>
      new Promise<void>((resolve, reject) => {
        new BroadcastChannel(name).onmessage = ({ data }) => data === ready && resolve();
        const runs = inWorker ? new Worker(script) : document.createElement('script');
        runs.onerror = () => reject(new Error('The script of the bench did not start.'));
        if (runs instanceof Worker) return;
        runs.src = script;
        document.head.append(runs);
      }),
    SCRIPT,
    CHANNEL,
    READY,
    place === 'worker',
  );

/** Sends jobs one after the other. The answer is delivered by a call, since a driver's question would time out. */
async function jobsTo(page: Page): Promise<(job: Job) => Promise<unknown>> {
  let deliver: (answer: Answer) => void = () => {};
  await page.exposeFunction('deliver', (answer: Answer) => deliver(answer));
  return async (job) => {
    const answered = new Promise<Answer>((resolve) => {
      deliver = resolve;
    });
    await page.evaluate(
      (name, given) => {
        const channel = new BroadcastChannel(name);
        channel.onmessage = ({ data }) => {
          channel.close();
          (window as unknown as { deliver(answer: unknown): void }).deliver(data);
        };
        channel.postMessage(given);
      },
      CHANNEL,
      job,
    );
    const answer = await answered;
    if ('error' in answer) throw new Error(answer.error);
    return answer.result;
  };
}

/** A page of a Chromium of its own, or a worker that it starts. */
export async function openChromiumPlace(material: Material, place: 'page' | 'worker'): Promise<OpenPlace> {
  const server = await serveIsolated(await contentsFor(material));
  const browser = await openBareBrowser('chromium');
  const close = async () => {
    await browser.close();
    await server.close();
  };
  try {
    const page = await browser.newPage();
    await page.goto(server.origin);
    await start(page, place);
    const engine = await browser.version();
    return { place, engine, store: realIndexedDb.title, ...measurerBy(await jobsTo(page)), close };
  } catch (error) {
    await close();
    throw error;
  }
}
