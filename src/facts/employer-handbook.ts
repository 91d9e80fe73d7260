import { defineFact } from './define.ts';
import { words } from './unit.ts';

export const employerHandbook = defineFact({
  id: 'employer-handbook',
  title: 'Section of the USCIS handbook for employers (M-274) on the Form I-9 of F-1 students',
  unit: words,
  dated: 'preparation',
  values: [
    {
      from: '2023-08-01',
      exact: false,
      value: 'section 7.4.2',
      confidence: 'one source',
      cite: {
        title: 'USCIS, Handbook for Employers M-274, 7.4.2, F-1 and M-1 nonimmigrant students (address only)',
        url: 'https://www.uscis.gov/i-9-central/form-i-9-resources/handbook-for-employers-m-274',
        seen: null,
      },
      doubt:
        'The sections were numbered anew; university pages still call it 6.4.2. The day of the change is from memory.',
    },
  ],
  asides: [
    {
      says: 'Pages of universities name chapter 6.4.2, the number of an earlier print of the handbook.',
      confidence: 'several sources',
      cite: {
        title: 'Tufts University, page on the STEM extension (stored copy)',
        url: 'https://www.tufts.edu/',
        seen: null,
      },
    },
  ],
});
