import { defineFact } from './define.ts';
import { list } from './unit.ts';

export const stemSeries = defineFact({
  id: 'stem-series',
  title: 'Series of the CIP that are on the STEM list as a whole, with their future codes',
  unit: list,
  dated: 'recommendation',
  values: [
    {
      from: '2022-01-21',
      exact: false,
      value: ['14', '26', '27', '40'],
      confidence: 'several sources',
      cite: {
        title: 'DHS STEM Designated Degree Program List, page 1; 89 FR 59749',
        url: 'https://www.ice.gov/doclib/sevis/pdf/stemList2024.pdf',
        seen: '2026-09-30',
      },
    },
  ],
});
