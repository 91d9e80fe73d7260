// Generated from the official blank by src/dev/generate-beside.ts; do not edit.
// One-way sums of what is printed beside each box: they tell whether two editions print the same there, and no words.
// biome-ignore-all format: one box, one line.
import type { Beside } from '../../../src/form/beside.ts';

export const beside: Beside = {
  form: 'g-1145',
  edition: '2014-09-26',
  boxes: {
    'form1[0].#subform[0].LastName[0]': [{ words: 'ff4682ffc284', heading: '4c2b99b1b9f3' }],
    'form1[0].#subform[0].FirstName[0]': [{ words: '72c1b7ce8520', heading: '4c2b99b1b9f3' }],
    'form1[0].#subform[0].MiddleName[0]': [{ words: '6e93c63f45b9', heading: '677fa096b9b3' }],
    'form1[0].#subform[0].Email[0]': [{ words: 'cc4e2bfd157f', heading: '4c2b99b1b9f3' }],
    'form1[0].#subform[0].MobilePhoneNumber[0]': [{ words: '7102a18845b4', heading: '677fa096b9b3' }],
  },
};
