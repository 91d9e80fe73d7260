import { daysBetween } from '../case/day-sum.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { photoAge } from '../facts/photo-age.ts';
import { defineRule } from './define.ts';

export const photoIsRecent = defineRule({
  id: 'photo-is-recent',
  title: 'The photo is recent on the day of filing',
  severity: 'warning',
  why: 'The instructions want photos that were taken recently, and offices count that in days; with an old photo USCIS may ask for a new one.',
  cites: [
    instructionsI765('required documentation, item 3.C, photographs'),
    {
      title:
        'NC State University, STEM OPT Extension: photographs taken within 30 days of the filing date (stored copy)',
      url: 'https://www.ncsu.edu/',
      seen: null,
    },
  ],
  packets: ['uscis'],
  asks: ['student.photo.takenOn'],
  finds: ['I765-24'],
  check: (view, law) => {
    const taken = view.case.student.photo?.takenOn;
    const filed = decisiveDay(view, photoAge.dated);
    if (taken === undefined || taken === 'none' || filed === null) return [];
    const practice = law.on(photoAge, filed);
    const limits = [practice.is === 'known' ? practice.value : null, view.case.school?.limits?.photoDays ?? null];
    const limit = Math.min(...limits.flatMap((days) => days ?? []));
    const age = daysBetween(taken, filed);
    if (age <= limit) return [];
    return [
      {
        path: 'student.photo.takenOn',
        says: `The photo is ${age} days old on the day of filing; offices take ${photoAge.unit.tell(limit)} at the most.`,
        fix: 'Have a new photo taken.',
      },
    ];
  },
  examples: {
    fails: [
      { student: { photo: { takenOn: '2026-10-24' } } },
      { school: { limits: { photoDays: 13 } } },
      { student: { photo: { takenOn: '2026-10-24' } }, school: { limits: { photoDays: 60 } } },
      { student: { photo: { takenOn: '2026-10-24' } }, school: { limits: null } },
    ],
    passes: [
      { student: { photo: { takenOn: '2026-10-25' } } },
      { school: { limits: { photoDays: 14 } } },
      { student: { photo: { takenOn: '2026-10-24' } }, filing: { mailedOn: null, preparedOn: null } },
      { student: { photo: { takenOn: 'none' } } },
      { student: { photo: { takenOn: '2019-01-01' } }, filing: { mailedOn: '2020-01-21' }, school: { limits: null } },
    ],
  },
});
