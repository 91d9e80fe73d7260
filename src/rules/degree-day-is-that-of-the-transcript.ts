import { formI983, officeOnI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const degreeDayIsThatOfTheTranscript = defineRule({
  id: 'degree-day-is-that-of-the-transcript',
  title: 'The day of the degree is the one on the transcript or diploma',
  severity: 'warning',
  why: 'The office compares section 1 with the transcript and sends back a form with another day; the day also decides whether an earlier degree is too old.',
  cites: [formI983('section 1, date awarded'), officeOnI983('the date awarded matches the transcript')],
  packets: ['school', 'uscis'],
  asks: ['student.degree.awardedOnTranscript'],
  finds: ['I983-10'],
  check: ({ case: { student } }) => {
    const { awarded, awardedOnTranscript } = student.degree ?? {};
    if (awarded === undefined || awarded === 'none') return [];
    if (awardedOnTranscript === undefined || awardedOnTranscript === 'none' || awarded === awardedOnTranscript)
      return [];
    return [
      {
        path: 'student.degree.awarded',
        says: `The day of the degree is given as ${awarded}, and the transcript or diploma has ${awardedOnTranscript}.`,
        fix: 'Copy the day from the transcript or diploma, or correct "student.degree.awardedOnTranscript".',
      },
    ];
  },
  examples: {
    fails: [{ student: { degree: { awarded: '2025-12-20' } } }],
    passes: [
      { student: { degree: { awarded: '2025-05-16', awardedOnTranscript: '2025-05-16' } } },
      { student: { degree: { awardedOnTranscript: 'none' } } },
      { student: { degree: { awarded: 'none' } } },
      { student: { degree: { awarded: null } } },
      { student: { degree: { awardedOnTranscript: null } } },
    ],
  },
});
