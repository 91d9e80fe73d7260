import { formI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const i94IsOfTheLastArrival = defineRule({
  id: 'i-94-is-of-the-last-arrival',
  title: 'The I-94 is the one of the last arrival',
  severity: 'warning',
  why: 'Each arrival has an I-94 of its own with a new number; items 17 and 22 to 24 have to tell of the same one, the newest.',
  cites: [
    formI765('items 17, and 22 to 24'),
    {
      title: 'Iowa State University and Duke University, documents for STEM OPT: the newest I-94 (stored copies)',
      url: 'https://www.iastate.edu/',
      seen: null,
    },
  ],
  packets: ['uscis'],
  asks: ['student.arrival.i94Day'],
  finds: ['I765-29'],
  check: ({ case: { student } }) => {
    const { day, i94Day } = student.arrival ?? {};
    if (day === undefined || day === 'none' || i94Day === undefined || i94Day === 'none' || day === i94Day) return [];
    return [
      {
        path: 'student.arrival.i94Day',
        says: `The I-94 has ${i94Day} as the most recent date of entry, and the last arrival is given as ${day}.`,
        fix: 'Get the newest record from i94.cbp.dhs.gov and copy number and day from it; ask your adviser when a short trip by land brought no new one.',
      },
    ];
  },
  examples: {
    fails: [{ student: { arrival: { i94Day: '2023-08-09' } } }, { student: { arrival: { day: '2026-01-05' } } }],
    passes: [
      { student: { arrival: { day: '2026-01-05', i94Day: '2026-01-05' } } },
      { student: { arrival: { i94Day: 'none' } } },
      { student: { arrival: { day: 'none' } } },
      { student: { arrival: { day: null } } },
      { student: { arrival: { i94Day: null } } },
    ],
  },
});
