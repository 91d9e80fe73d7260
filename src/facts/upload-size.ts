import { defineFact } from './define.ts';
import { megabytes } from './unit.ts';

export const uploadSize = defineFact({
  id: 'upload-size',
  title: 'How large a file of an online filing may be',
  unit: megabytes,
  dated: 'filing',
  values: [
    {
      from: '2021-04-12',
      exact: false,
      value: 12,
      confidence: 'several sources',
      cite: {
        title: 'Pages on filing for OPT online, of university offices and others',
        url: 'https://www.uscis.gov/file-online',
        seen: null,
      },
      doubt: 'Older pages say 6 MB; the day of the change is not known.',
    },
  ],
});
