import { haveSameWords } from '../case/bare-words.ts';
import { said } from '../case/said.ts';
import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const degreeOfAnotherSchoolIsAPriorDegree = defineRule({
  id: 'degree-of-another-school-is-a-prior-degree',
  title: 'A degree of another school than the recommending one is called a prior degree',
  severity: 'warning',
  why: 'The school of the present OPT recommends the extension; two schools in section 1 differ only when it rests on an earlier degree, which has to be answered with Yes.',
  cites: [formI983('section 1, the two schools, and based on prior degree')],
  finds: ['I983-11'],
  check: ({ case: { student, school } }) => {
    const [earned, recommends] = [said(student.degree?.school), said(school?.name)];
    if (student.degree?.isPriorDegree !== false || earned === null || recommends === null) return [];
    if (haveSameWords(earned, recommends)) return [];
    return [
      {
        path: 'student.degree.isPriorDegree',
        says: 'The degree was earned at another school than the one that recommends, and the answers say that it is no earlier degree.',
        fix: 'Answer with true when it is an earlier degree; otherwise give both schools the same name.',
      },
    ];
  },
  examples: {
    fails: [{ student: { degree: { school: 'Sample Institute of Technology' } } }],
    passes: [
      { student: { degree: { school: 'Example State  University.' } } },
      { student: { degree: { school: 'Sample Institute of Technology', isPriorDegree: true } } },
      { student: { degree: { school: 'none' } } },
      { school: { name: null } },
    ],
  },
});
