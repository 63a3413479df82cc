const GROUP = /\{([^{}]*)\}/;

/** Every text that the alternatives of an alias stand for: `campus {IA|d'IA}` gives two. */
export function expandAlternatives(text: string): string[] {
  const group = GROUP.exec(text);
  if (!group) return [text.replace(/\s+/g, ' ').trim()];
  const [whole, inner = ''] = group;
  return inner.split('|').flatMap((choice) => expandAlternatives(text.replace(whole, () => choice)));
}
