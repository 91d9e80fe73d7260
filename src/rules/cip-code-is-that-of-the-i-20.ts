import { cip } from '../case/identifiers/cip.ts';
import type { CasePath } from '../case/path.ts';
import type { View } from '../case/view.ts';
import { formI983, officeOnI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATH = 'student.degree.cip';

const textAt = (view: View, path: CasePath): string => {
  const answer = view.at(path);
  return answer.is === 'answered' ? answer.text : '';
};

const restsOnEarlierDegree = (view: View): boolean => {
  const answer = view.at('student.degree.isPriorDegree');
  return answer.is === 'answered' && answer.value === true;
};

export const cipCodeIsThatOfTheI20 = defineRule({
  id: 'cip-code-is-that-of-the-i-20',
  title: 'The CIP code of the degree is that on the I-20',
  severity: 'warning',
  why: 'The office compares the I-983 with the I-20, and the I-20 shows USCIS whether the degree is on the STEM list; the code of an earlier edition of the CIP is another one.',
  cites: [formI983('section 1: qualifying major and CIP code'), officeOnI983('major and CIP code as on the I-20')],
  packets: ['school', 'uscis'],
  finds: ['I983-09'],
  check: (view) => {
    const [mine, theirs] = [textAt(view, PATH), textAt(view, 'school.i20.cip')];
    // An earlier degree has another code than the major on the I-20 of now.
    if (mine === theirs || restsOnEarlierDegree(view)) return [];
    const [one, other] = [cip.canonical(mine), cip.canonical(theirs)];
    if (one === null || other === null || one === other) return [];
    return [
      {
        path: PATH,
        says: 'The CIP code of the degree differs from that on the I-20.',
        fix: 'Copy the code of the I-20; if the I-20 is wrong, ask the office to correct it; for an earlier degree answer "student.degree.isPriorDegree" with true.',
      },
    ];
  },
  examples: {
    fails: [{ student: { degree: { cip: '11.0101' } } }, { school: { i20: { cip: '52.0201' } } }],
    passes: [
      { student: { degree: { cip: '110701' } } },
      { student: { degree: { cip: '14.1901', isPriorDegree: true } } },
      { school: { i20: { cip: null } } },
      { school: { i20: { cip: '11.07' } } },
    ],
  },
});
