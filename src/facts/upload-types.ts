import { defineFact } from './define.ts';
import { list } from './unit.ts';

export const uploadTypes = defineFact({
  id: 'upload-types',
  title: 'Types of the files of an online filing',
  unit: list,
  dated: 'filing',
  values: [
    {
      from: '2021-04-12',
      exact: false,
      value: ['pdf', 'jpg', 'jpeg'],
      confidence: 'several sources',
      cite: {
        title: 'Pages on filing for OPT online, of university offices and others',
        url: 'https://www.uscis.gov/file-online',
        seen: null,
      },
      doubt: 'Some boxes take TIF too, and the box of the photo takes PNG.',
    },
  ],
});
