import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const i983ElectronicSignature = defineFact({
  id: 'i983-electronic-signature',
  title: 'Ways of signing the I-983 besides ink',
  unit: words,
  dated: 'preparation',
  values: [
    {
      from: '2023-09-18',
      value: 'a signature made with e-signature software, or a scanned picture of an ink signature',
      confidence: 'several sources',
      cite: {
        title: 'SEVP guidance on electronic signatures, as told by university offices',
        url: 'https://www.umass.edu/global-affairs/international-students-scholars/immigration/f1-students/employment/stem-opt/i983',
        seen: null,
      },
    },
  ],
});
