import { expect, it } from 'vitest';
import { leadersFirst, newestFirst } from '../../../../components/shared/newest-first.ts';

it('what someone is comes before what they were, the last to begin or to end first', () => {
  const times = [
    { from: '2013', until: '2017' },
    { from: '2004', asOf: '2026' },
    { from: '2004', until: '2024' },
    { asOf: '2026-06-01' },
    { from: '2010', until: '2024' },
    { until: '2012' },
    { from: '2022', asOf: '2023' },
  ];
  expect(times.sort(newestFirst)).toEqual([
    { asOf: '2026-06-01' },
    { from: '2022', asOf: '2023' },
    { from: '2004', asOf: '2026' },
    { from: '2010', until: '2024' },
    { from: '2004', until: '2024' },
    { from: '2013', until: '2017' },
    { until: '2012' },
  ]);
});

it('leaders stay in their order, before those that led, of whom the last comes first', () => {
  const times = [
    { until: '2012' },
    { from: '2004', asOf: '2026' },
    { from: '2013', until: '2024' },
    { from: '2022', asOf: '2023' },
    { from: '2004', until: '2024' },
  ];
  expect(times.sort(leadersFirst)).toEqual([
    { from: '2004', asOf: '2026' },
    { from: '2022', asOf: '2023' },
    { from: '2013', until: '2024' },
    { from: '2004', until: '2024' },
    { until: '2012' },
  ]);
});
