import type { Context } from '../../../data/records/context.ts';
import type { Entity } from '../../../data/records/entity.ts';
import { entityIn } from '../../../data/records/figure-id.ts';
import { compileInSteps } from '../../../matching/compile.ts';
import { decide, type Mention, type Reason } from '../../../matching/decide.ts';
import { type Index, readIndex } from '../../../matching/index.ts';
import { scan } from '../../../matching/scan.ts';
import { covers, entityOf, type Objection, overlap, type Place, sameSpan } from '../../../matching/sightings.ts';

/** Why words of the text are marked, and the words that decided it. */
interface Taken extends Place {
  taken: true;
  by: Reason['by'] | 'figure';
  evidence: string | undefined;
}

/** Why words that are spelled like the entity are not marked, and the words that decided it. */
interface Left extends Place {
  taken: false;
  objection: Objection;
  evidence: string | undefined;
}

/** Words of a text that are spelled like the entity, and what becomes of them. UTF-16 offsets. */
export type Tried = Taken | Left;

/** What is tried: the entity, what its rules rest on, and the other entities that are evidence. */
export interface Trial {
  entity: Entity;
  contexts: readonly Context[];
  witnesses: readonly Entity[];
}

const words = (text: string, place: Place | undefined): string | undefined =>
  place && text.slice(place.start, place.end).replace(/\s+/g, ' ');

function takenOf(text: string, { start, end, why, figure }: Mention): Taken {
  return { start, end, taken: true, by: figure ? 'figure' : why.by, evidence: words(text, why.evidence) };
}

/** What says nothing new: within what is marked, or at a place of which something was told before. */
function withoutRepeated(tried: readonly Tried[]): Tried[] {
  const marked = tried.filter(({ taken }) => taken);
  const kept: Tried[] = [];
  for (const one of tried) {
    const isKnown = marked.some((other) => covers(other, one)) || kept.some((other) => sameSpan(other, one));
    if (one.taken || !isKnown) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

function read(text: string, index: Index, id: string): Tried[] {
  const left: Left[] = [];
  const onLeft = (name: Place & { entry: number }, objection: Objection, because?: Place) => {
    if (entityOf(index, name).id !== id) return;
    left.push({ start: name.start, end: name.end, taken: false, objection, evidence: words(text, because) });
  };
  const mentions = decide([scan(text, index, { onLeft })], index, onLeft);
  const taken = mentions.filter((mention) => entityIn(mention.id) === id).map((mention) => takenOf(text, mention));
  return withoutRepeated([...taken, ...left]);
}

/** Tells what of a text would be marked as the entity and what not, in the order of the text. Pauses now and then. */
export function* tryText(text: string, { entity, contexts, witnesses }: Trial): Generator<void, Tried[]> {
  const others = witnesses.filter(({ id }) => id !== entity.id);
  const buffer = yield* compileInSteps([entity, ...others], contexts);
  yield;
  return read(text, readIndex(buffer), entity.id);
}

/** A stretch of the text; with what was tried of it, if it is that. */
export interface Stretch {
  text: string;
  tried: Tried | undefined;
}

/** The text in stretches, so that what was tried can be drawn in it; of what overlaps, what is marked comes first. */
export function stretchesOf(text: string, tried: readonly Tried[]): Stretch[] {
  const drawn: Tried[] = [];
  for (const one of [...tried].sort((a, b) => Number(b.taken) - Number(a.taken))) {
    if (!drawn.some((other) => overlap(other, one))) drawn.push(one);
  }
  drawn.sort((a, b) => a.start - b.start);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const one of drawn) {
    stretches.push({ text: text.slice(at, one.start), tried: undefined });
    stretches.push({ text: text.slice(one.start, one.end), tried: one });
    at = one.end;
  }
  return [...stretches, { text: text.slice(at), tried: undefined }].filter((stretch) => stretch.text !== '');
}
