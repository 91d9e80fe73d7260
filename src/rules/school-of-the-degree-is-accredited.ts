import { citeOf } from '../facts/cite-of.ts';
import { priorDegreeAge } from '../facts/prior-degree-age.ts';
import { defineRule } from './define.ts';

const PATH = 'student.degree.schoolIsAccredited';

export const schoolOfTheDegreeIsAccredited = defineRule({
  id: 'school-of-the-degree-is-accredited',
  title: 'The school of the qualifying degree is accredited and certified by SEVP today',
  severity: 'error',
  why: 'A degree counts only when its school is accredited and certified by SEVP at the time of the recommendation; a degree from abroad does not count.',
  cites: [citeOf(priorDegreeAge)],
  packets: ['school', 'uscis'],
  asks: [PATH],
  check: (view) => {
    const answer = view.at(PATH);
    if (answer.is !== 'answered' || answer.value !== false) return [];
    return [
      {
        path: PATH,
        says: 'The school of the qualifying degree is not accredited, or not certified by SEVP today.',
        fix: 'Ask your office whether another degree qualifies, or correct the answer.',
      },
    ];
  },
  examples: {
    fails: [{ student: { degree: { schoolIsAccredited: false } } }],
    passes: [
      { student: { degree: { schoolIsAccredited: true } } },
      { student: { degree: { schoolIsAccredited: null } } },
    ],
  },
});
