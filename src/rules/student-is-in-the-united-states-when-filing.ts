import { formI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATH = 'student.isInUnitedStates';

export const studentIsInTheUnitedStatesWhenFiling = defineRule({
  id: 'student-is-in-the-united-states-when-filing',
  title: 'The student is in the United States on the day of filing',
  severity: 'error',
  why: 'The form says in Part 3 that the applicant must be in the United States to file it; a filing from abroad is denied.',
  cites: [formI765('note in Part 3')],
  packets: ['uscis'],
  asks: [PATH],
  finds: ['I765-35'],
  check: (view) => {
    const answer = view.at(PATH);
    if (answer.is !== 'answered' || answer.value !== false) return [];
    return [
      {
        path: PATH,
        says: 'The I-765 is filed while the student is outside the United States.',
        fix: 'File after the return and within the days for filing; talk to your office before you travel.',
      },
    ];
  },
  examples: {
    fails: [{ student: { isInUnitedStates: false } }],
    passes: [{ student: { isInUnitedStates: true } }, { student: { isInUnitedStates: null } }],
  },
});
