import { defineFact } from './define.ts';
import { megabytes } from './unit.ts';

export const photoUploadSize = defineFact({
  id: 'photo-upload-size',
  title: 'How large the photo of an online filing may be',
  unit: megabytes,
  dated: 'filing',
  values: [
    {
      from: '2021-04-12',
      exact: false,
      value: 6,
      confidence: 'one source',
      cite: {
        title: 'Pages on filing for OPT online, of university offices and others',
        url: 'https://www.uscis.gov/file-online',
        seen: null,
      },
    },
  ],
});
