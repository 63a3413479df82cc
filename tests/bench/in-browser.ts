/**
 * What the bench runs in Chromium, bundled into one script (`chromium.ts`) that a page loads for itself or starts as
 * a worker. A job comes as a message and its result goes back as one, in both.
 */
import { type Answer, CHANNEL, READY } from './channel.ts';
import { type Job, type Material, type Measurer, measurerOf } from './measure.ts';
import { realIndexedDb } from './stores.ts';

async function fetchMeasurer(): Promise<Measurer> {
  const answer = await fetch('/material.json');
  return measurerOf((await answer.json()) as Material, realIndexedDb);
}

let measurer: Promise<Measurer> | undefined;

async function measure(job: Job): Promise<Answer> {
  try {
    measurer ??= fetchMeasurer();
    const { size, rules } = await measurer;
    return { result: job.kind === 'size' ? await size(job.aliases) : await rules() };
  } catch (error) {
    return { error: String(error) };
  }
}

/** The page's own side of the channel is another object: one and the same hears nothing of what it sends. */
const channel = new BroadcastChannel(CHANNEL);
channel.onmessage = async ({ data }: MessageEvent<Job>) => channel.postMessage(await measure(data));
channel.postMessage(READY);
