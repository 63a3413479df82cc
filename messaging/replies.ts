import type { Mention } from '../matching/decide.ts';
import type { Answer, Contract, RequestName, Wish } from './contract.ts';

/*
 * Checks by hand, without a library: they run in every frame of every page, where each byte counts, and what
 * they check comes from our own background, not from a stranger.
 */

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isMention = (value: unknown): value is Mention =>
  isObject(value) &&
  Number.isInteger(value.start) &&
  Number.isInteger(value.end) &&
  (value.start as number) >= 0 &&
  (value.start as number) < (value.end as number) &&
  typeof value.id === 'string' &&
  typeof value.type === 'string' &&
  isObject(value.why);

const areMentions = (value: unknown): value is Mention[] => Array.isArray(value) && value.every(isMention);

const isDrawn = (value: unknown): boolean =>
  isObject(value) && typeof value.tag === 'string' && isObject(value.attributes) && Array.isArray(value.children);

const CHECKS: { [N in RequestName]: (reply: unknown) => boolean } = {
  scan: (reply) =>
    isObject(reply) && typeof reply.edition === 'string' && isObject(reply.scan) && areMentions(reply.mentions),
  decide: areMentions,
  page: (reply) => reply === null || Array.isArray(reply),
  card: (reply) => reply === null || isDrawn(reply),
  kit: (reply) => isObject(reply) && typeof reply.style === 'string' && isObject(reply.notices),
};

/**
 * A reply of the background, checked.
 * @throws if it has not the shape that the contract gives it: the two sides are of different versions.
 */
export function checkReply<N extends RequestName>(name: N, reply: unknown): Contract[N]['reply'] {
  if (!CHECKS[name](reply)) throw new TypeError(`The background's reply to "${name}" is not understood.`);
  return reply as Contract[N]['reply'];
}

/** The answer in a message; nothing if it is none. */
export function answerIn(message: unknown): Answer | undefined {
  if (!isObject(message) || !Number.isInteger(message.number)) return undefined;
  return 'reply' in message || typeof message.error === 'string' ? (message as Answer) : undefined;
}

/** What a message wishes of this frame; nothing if it is none of ours. */
export const wishIn = (message: unknown): Wish | undefined =>
  isObject(message) && typeof message.wish === 'string' ? (message as Wish) : undefined;
