import { describe, expect, it } from 'vitest';
import { editLinkTo } from '../../../../components/manager/route.ts';
import { addressOf, linkTo, NEW_LINK, pageLink, placeIn } from '../../../../components/manager/use-place.ts';

describe('the place that an address names', () => {
  it.each([
    ['', 'dataset', '', ''],
    ['#/', 'dataset', '', ''],
    ['#mgx', 'dataset', 'mgx', 'mgx'],
    [linkTo('mgx'), 'dataset', 'mgx', 'mgx'],
    [editLinkTo('mgx'), 'dataset', 'mgx', 'mgx/edit'],
    [NEW_LINK, 'dataset', '', '+'],
    ['#+?text=MGX%20fund&lang=en', 'dataset', '', '+?text=MGX fund&lang=en'],
    [pageLink('packs'), 'packs', '', ''],
    ['#/no-such-page', 'dataset', '', ''],
    ['#%E0%A4%A', 'dataset', '%E0%A4%A', '%E0%A4%A'],
  ])('%s', (hash, page, id, asked) => expect(placeIn(hash)).toEqual({ page, id, asked }));

  it.each(['#/', '#mgx', editLinkTo('mgx'), NEW_LINK, '#+?text=MGX%20fund&lang=en', pageLink('packs')])(
    '%s, and the address of that place names it again',
    (hash) => expect(placeIn(addressOf(placeIn(hash)))).toEqual(placeIn(hash)),
  );
});
