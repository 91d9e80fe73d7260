import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const employerHandbookNote = defineFact({
  id: 'employer-handbook-note',
  title:
    'Words that the employer writes before the last day of work into the Additional Information of Form I-9, section 2, while the I-765 is pending',
  unit: words,
  dated: 'preparation',
  values: [
    {
      from: '2023-08-01',
      exact: false,
      value: 'EAD EXT',
      confidence: 'one source',
      cite: {
        title: 'Marks Gray, on the I-9 of F-1 students with STEM OPT, after the USCIS handbook M-274 (stored copy)',
        url: 'https://www.marksgray.com/answering-hr-pros-most-common-business-immigration-questions-how-do-i-verify-the-work-authorization-of-f-1-stem-opt-students/',
        seen: null,
      },
      doubt:
        'It rests on one page of a law firm; the handbook itself was not at hand. The day from which it held is from memory.',
    },
  ],
});
