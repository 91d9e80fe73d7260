import { dayAt } from '../case/day-at.ts';
import { citeOf } from '../facts/cite-of.ts';
import { decisiveAnswer } from '../facts/decisive-day.ts';
import { priorDegreeAge } from '../facts/prior-degree-age.ts';
import { defineRule } from './define.ts';

const PATH = 'student.degree.awarded';

export const degreeIsAwardedBeforeTheRecommendation = defineRule({
  id: 'degree-is-awarded-before-the-recommendation',
  title: 'The degree was awarded before the extension is recommended',
  severity: 'error',
  why: 'The extension rests on a degree that has been conferred, and the packet proves it by diploma or transcript.',
  cites: [citeOf(priorDegreeAge)],
  packets: ['school', 'uscis'],
  check: (view) => {
    const awarded = dayAt(view, PATH);
    const decisive = decisiveAnswer(view, priorDegreeAge.dated);
    if (awarded === null || decisive === null || awarded <= decisive.day) return [];
    const by = decisive.path === 'school.recommendedOn' ? 'recommended' : 'asked for';
    return [
      {
        path: PATH,
        says: `The degree is awarded on ${awarded}, after the extension is ${by} on ${decisive.day}.`,
        fix: 'Read the day of the degree on the diploma or transcript; a degree that is still to come cannot carry the extension.',
      },
    ];
  },
  examples: {
    fails: [
      { student: { degree: { awarded: '2026-11-17', awardedOnTranscript: '2026-11-17' } } },
      {
        student: { degree: { awarded: '2026-11-23', awardedOnTranscript: '2026-11-23' } },
        school: { recommendedOn: null },
      },
    ],
    passes: [
      { student: { degree: { awarded: '2026-11-16' } } },
      { student: { degree: { awarded: '2026-11-22' } }, school: { recommendedOn: null } },
      { student: { degree: { awarded: null } } },
      {
        student: { degree: { awarded: '2030-01-01' } },
        school: { recommendedOn: null },
        filing: { preparedOn: null },
      },
    ],
  },
});
