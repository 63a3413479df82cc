import { inLatinLetters } from './latin-letters.ts';

const LONGEST = 80;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Six or seven letters and digits that are the same for the same text (FNV-1a, 32 bits). */
export function shortHash(text: string): string {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return (hash >>> 0).toString(36).padStart(6, '0');
}

/** An id of a name, always the same for the same name: kebab-case ASCII, or a hash where nothing of it can be so written. */
export function makeId(name: string): string {
  const words = inLatinLetters(name)
    .replace(/['’ʼ]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const id = words.join('-').slice(0, LONGEST).replace(/-$/, '');
  return id || `name-${shortHash(name.normalize('NFC'))}`;
}
