import type { Source } from '../../data/records/source.ts';
import { isWebAddress } from './web-address.ts';

/** Where a statement was read, by publisher. What is no web address is named, but no link. */
export function SourceLinks({ sources }: { sources: readonly Source[] }) {
  return sources.map(({ url, publisher }) => (
    <bdi key={url} class="source">
      {isWebAddress(url) ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {publisher}
        </a>
      ) : (
        publisher
      )}
    </bdi>
  ));
}
