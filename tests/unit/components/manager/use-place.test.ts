import { describe, expect, it } from 'vitest';
import { editLink, linkTo, pageLink, placeIn } from '../../../../components/manager/use-place.ts';

const at = (hash: string) => {
  const { page, id, isEditing } = placeIn(hash);
  return [page, id, isEditing];
};

describe('the place that an address names', () => {
  it.each([
    ['', 'dataset', '', false],
    ['#/', 'dataset', '', false],
    ['#mgx', 'dataset', 'mgx', false],
    [linkTo('mgx'), 'dataset', 'mgx', false],
    [editLink('mgx'), 'dataset', 'mgx', true],
    [pageLink('new'), 'new', '', true],
    [pageLink('packs'), 'packs', '', false],
    ['#/no-such-page', 'dataset', '', false],
    ['#new', 'dataset', 'new', false],
    ['#%E0%A4%A', 'dataset', '%E0%A4%A', false],
  ])('%s', (hash, page, id, isEditing) => expect(at(hash)).toEqual([page, id, isEditing]));

  it('may be told more', () => {
    const { page, query } = placeIn('#/new?text=MGX%20fund&lang=en');
    expect([page, query.get('text'), query.get('lang')]).toEqual(['new', 'MGX fund', 'en']);
  });
});
