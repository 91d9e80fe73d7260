import { phone } from '../case/identifiers/phone.ts';
import type { CasePath } from '../case/path.ts';
import type { View } from '../case/view.ts';
import { formI765, formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const students = ['student.phone', 'student.mobile'] as const satisfies readonly CasePath[];

const others = [
  'school.dso.phone',
  'plan.supervisor.phone',
  'interpreter.phone',
  'interpreter.mobile',
  'preparer.phone',
  'preparer.mobile',
] as const satisfies readonly CasePath[];

const numberAt = (view: View, path: CasePath): string | null => {
  const answer = view.at(path);
  return answer.is === 'answered' ? phone.canonical(answer.text) : null;
};

export const telephoneIsNotThatOfAnotherPerson = defineRule({
  id: 'telephone-is-not-that-of-another-person',
  title: 'The adviser, the supervisor, the interpreter and the preparer have telephones of their own',
  severity: 'warning',
  why: 'The forms ask for their numbers so that they can be called; with the number of the student there nobody reaches them.',
  cites: [
    formI983('section 1: DSO contact information; section 5: official'),
    formI765('Part 4 and Part 5 items 4 and 5'),
  ],
  check: (view) => {
    const mine = students.map((path) => numberAt(view, path));
    return others.flatMap((path) => {
      const number = numberAt(view, path);
      if (number === null || !mine.includes(number)) return [];
      return [
        {
          path,
          says: 'The telephone number is that of the student.',
          fix: 'Give the number under which that person is called.',
        },
      ];
    });
  },
  examples: {
    fails: [
      { school: { dso: { phone: '(202) 555-0143' } } },
      { plan: { supervisor: { phone: '1-202-555-0144' } }, student: { mobile: '2025550144' } },
    ],
    passes: [{ school: { dso: { phone: '202-555-0143 ext. 12' } } }, { school: { dso: { phone: '202-555-0144' } } }],
  },
});
