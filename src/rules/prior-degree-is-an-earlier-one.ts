import { haveSameWords } from '../case/bare-words.ts';
import { cip } from '../case/identifiers/cip.ts';
import { said } from '../case/said.ts';
import { formI983, officeOnI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

export const priorDegreeIsAnEarlierOne = defineRule({
  id: 'prior-degree-is-an-earlier-one',
  title: 'The degree that is called a prior degree is not the one of the present OPT',
  severity: 'warning',
  why: 'Section 1 asks for Yes only when the extension rests on an earlier degree than the one of the present OPT; the answer for the present degree is No.',
  cites: [formI983('section 1, based on prior degree'), officeOnI983('prior degree: No for the degree completed last')],
  finds: ['I983-11'],
  check: ({ case: { student, school } }) => {
    const { degree } = student;
    const [earned, recommends] = [said(degree?.school), said(school?.name)];
    if (degree?.isPriorDegree !== true || earned === null || recommends === null) return [];
    const code = cip.canonical(degree.cip ?? '');
    if (code === null || code !== cip.canonical(school?.i20?.cip ?? '') || !haveSameWords(earned, recommends))
      return [];
    return [
      {
        path: 'student.degree.isPriorDegree',
        says: 'The answers call it an earlier degree, and school and CIP code are those of the present I-20.',
        fix: 'Answer with false when it is the degree of the present OPT; otherwise give school and CIP code of the earlier one.',
      },
    ];
  },
  examples: {
    fails: [
      { student: { degree: { isPriorDegree: true } } },
      { student: { degree: { isPriorDegree: true, school: 'EXAMPLE STATE UNIVERSITY', cip: '110701' } } },
    ],
    passes: [
      { student: { degree: { isPriorDegree: true, school: 'Sample Institute of Technology' } } },
      { student: { degree: { isPriorDegree: true, cip: '14.1901' } } },
      { student: { degree: { isPriorDegree: true, cip: null } } },
      { student: { degree: { isPriorDegree: true } }, school: { i20: { cip: null } } },
      { student: { degree: { isPriorDegree: true } }, school: { name: null } },
      { student: { degree: { isPriorDegree: true, school: 'none' } } },
    ],
  },
});
