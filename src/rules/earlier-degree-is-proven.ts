import { holds, papersOf } from '../case/papers.ts';
import { instructionsI765 } from '../facts/cited.ts';
import { type Breach, defineRule } from './define.ts';

const lacks = (what: string): Breach => ({
  path: 'documents',
  says: `The extension rests on an earlier degree, and among the papers there is not ${what}.`,
  fix: 'Get the paper and add it to "documents".',
});

export const earlierDegreeIsProven = defineRule({
  id: 'earlier-degree-is-proven',
  title: 'An earlier degree and the accreditation of its school go with the I-765',
  severity: 'warning',
  why: 'For an extension on an earlier degree the instructions ask for a copy of it, and for evidence that its school is accredited and certified by SEVP now.',
  cites: [instructionsI765('24-month extension for STEM students, note')],
  packets: ['uscis'],
  finds: ['I765-33'],
  check: ({ case: answers }) => {
    const papers = papersOf(answers);
    if (papers === null || answers.student.degree?.isPriorDegree !== true) return [];
    return [
      ...(holds(papers, 'earlier degree') ? [] : [lacks('a copy of that degree')]),
      ...(holds(papers, 'accreditation') ? [] : [lacks('proof that its school is accredited and certified by SEVP')]),
    ];
  },
  examples: {
    fails: [
      { student: { degree: { isPriorDegree: true } }, documents: [{ is: 'earlier degree' }] },
      { student: { degree: { isPriorDegree: true } }, documents: [{ is: 'accreditation' }] },
    ],
    passes: [
      { student: { degree: { isPriorDegree: true } }, documents: [{ is: 'accreditation' }, { is: 'earlier degree' }] },
      { student: { degree: { isPriorDegree: true } }, documents: 'none' },
      { documents: [{ is: 'diploma' }] },
    ],
  },
});
