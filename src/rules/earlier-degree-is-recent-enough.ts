import { dayAt } from '../case/day-at.ts';
import { addMonths } from '../case/day-sum.ts';
import { citeOf } from '../facts/cite-of.ts';
import { decisiveAnswer } from '../facts/decisive-day.ts';
import { priorDegreeAge } from '../facts/prior-degree-age.ts';
import { years } from '../facts/unit.ts';
import { defineRule } from './define.ts';

const PATH = 'student.degree.awarded';

export const earlierDegreeIsRecentEnough = defineRule({
  id: 'earlier-degree-is-recent-enough',
  title: 'An earlier degree was awarded within the years before the recommendation that count',
  severity: 'error',
  why: 'An extension on an earlier degree is granted only when that degree was conferred within so many years before the recommendation of the DSO.',
  cites: [citeOf(priorDegreeAge)],
  packets: ['school', 'uscis'],
  check: (view, law) => {
    const isPrior = view.at('student.degree.isPriorDegree');
    const awarded = dayAt(view, PATH);
    const decisive = decisiveAnswer(view, priorDegreeAge.dated);
    if (isPrior.is !== 'answered' || isPrior.value !== true || awarded === null || decisive === null) return [];
    const age = law.on(priorDegreeAge, decisive.day);
    if (age.is !== 'known' || addMonths(awarded, age.value * 12) >= decisive.day) return [];
    const by = decisive.path === 'school.recommendedOn' ? 'recommended' : 'asked for';
    return [
      {
        path: PATH,
        says: `The earlier degree was awarded on ${awarded}, more than ${years.tell(age.value)} before the extension is ${by} on ${decisive.day}.`,
        fix: 'Ask your office whether the extension can rest on a later degree; correct the day if it is wrong.',
      },
    ];
  },
  examples: {
    fails: [
      {
        student: {
          degree: {
            level: "Bachelor's",
            school: 'Sample Institute of Technology',
            isPriorDegree: true,
            awarded: '2016-11-15',
            awardedOnTranscript: '2016-11-15',
          },
        },
        school: { i20: { cip: '52.0201' } },
      },
      {
        student: {
          degree: {
            level: "Bachelor's",
            school: 'Sample Institute of Technology',
            isPriorDegree: true,
            awarded: '2016-11-21',
            awardedOnTranscript: '2016-11-21',
          },
        },
        school: { recommendedOn: null, i20: { cip: '52.0201' } },
      },
    ],
    passes: [
      { student: { degree: { isPriorDegree: true, awarded: '2016-11-16' } } },
      { student: { degree: { isPriorDegree: true, awarded: '2016-11-22' } }, school: { recommendedOn: null } },
      { student: { degree: { isPriorDegree: false, awarded: '2001-01-01' } } },
      { student: { degree: { isPriorDegree: null, awarded: '2001-01-01' } } },
      { student: { degree: { isPriorDegree: true, awarded: null } } },
      {
        student: { degree: { isPriorDegree: true, awarded: '2001-01-01' } },
        school: { recommendedOn: '2016-05-09' },
      },
      {
        student: { degree: { isPriorDegree: true, awarded: '2001-01-01' } },
        school: { recommendedOn: null },
        filing: { preparedOn: null },
      },
    ],
  },
});
