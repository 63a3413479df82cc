import type { NamesHeard, SaidFigure, Spotted } from '../../components/popup/popup-world.ts';
import type { Entity } from '../../data/records/entity.ts';
import { entityIn } from '../../data/records/figure-id.ts';
import type { Database } from '../../data/store/database.ts';
import { findEntities } from '../../data/store/entities.ts';
import type { Spotted as Mentioned } from '../../messaging/contract.ts';
import { namesInFrames } from './frames.ts';
import type { FramesOf } from './seek.ts';

/** Pages go on: a popup that stays open asks again. */
const INTERVAL = 1_000; // ms

interface Asked extends NamesHeard {
  database: Database;
  onFrames(framesOf: FramesOf): void;
}

type Frames = Awaited<ReturnType<typeof namesInFrames>>;

const framesOf =
  (frames: NonNullable<Frames>): FramesOf =>
  (id) =>
    [...frames].flatMap(([frame, names]) => names.filter((name) => entityIn(name.id) === id).map(() => frame));

const saidOf = ({ id, figure, text }: Mentioned): SaidFigure[] =>
  figure ? [{ of: id.slice(entityIn(id).length + 1), figure, text }] : [];

function spotted(entity: Entity, mentions: readonly Mentioned[]): Spotted {
  const { id, type, name } = entity;
  const own = mentions.filter((mention) => entityIn(mention.id) === id);
  const deal = entity.type === 'deal' ? entity : undefined;
  return { id, type, name, deal, count: own.length, said: own.flatMap(saidOf) };
}

async function namesIn(frames: Frames, database: Database): Promise<Spotted[]> {
  const mentions = [...(frames?.values() ?? [])].flat();
  const found = await findEntities(database, [...new Set(mentions.map(({ id }) => entityIn(id)))]);
  return found.map((entity) => spotted(entity, mentions));
}

/**
 * Asks every frame of a tab what is found in it, again and again until the signal aborts. Nothing is told of a page that has only just begun
 * to be read.
 */
export async function watchNames(
  tab: number,
  { database, onNames, onSilence, onFailure, onFrames }: Asked,
  signal: AbortSignal,
): Promise<void> {
  let before: number | undefined;
  const tell = async () => {
    const frames = await namesInFrames(tab);
    const names = await namesIn(frames, database);
    if (signal.aborted) return;
    const isSettled = before === names.length;
    before = names.length;
    if (frames) onFrames(framesOf(frames));
    if (names.length > 0 || (frames && isSettled)) onNames(names);
    else if (!frames && isSettled) onSilence();
  };
  while (!signal.aborted) {
    try {
      await tell();
    } catch {
      onFailure();
    }
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}
