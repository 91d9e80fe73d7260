import type { Case } from '../case/case.ts';
import { said } from '../case/said.ts';
import { formI765 } from '../facts/cited.ts';
import { type Breach, defineRule } from './define.ts';

const HERE = /^(?:the\s+)?(?:u\.?\s?s\.?\s?a?\.?|united\s+states(?:\s+of\s+america)?)$/i;

const lacking = (who: 'interpreter' | 'preparer', answers: Case): readonly Breach[] => {
  const helper = answers[who];
  const address = helper === undefined || helper === 'none' ? undefined : helper.address;
  if (address === undefined || !HERE.test(said(address.country)?.trim() ?? '')) return [];
  return (['state', 'zip'] as const).flatMap((part) =>
    address[part] === 'none'
      ? [
          {
            path: `${who}.address.${part}`,
            says: `The ${who} has an address in the United States and no ${part === 'zip' ? 'ZIP code' : 'state'}.`,
            fix: 'Give it; "none" is for an address abroad.',
          },
        ]
      : [],
  );
};

export const helperInTheUnitedStatesHasStateAndZip = defineRule({
  id: 'helper-in-the-united-states-has-state-and-zip',
  title: 'An interpreter or preparer in the United States has a state and a ZIP code',
  severity: 'error',
  why: 'Parts 4 and 5 ask for state and ZIP code of an address in the United States; without them the form is not completely filled out, and USCIS may deny it.',
  cites: [formI765('Part 4, items 3.d and 3.e, Part 5, items 3.d and 3.e, and note to all applicants')],
  packets: ['uscis'],
  check: ({ case: answers }) => [
    ...(answers.student.usesInterpreter === true ? lacking('interpreter', answers) : []),
    ...(answers.student.usesPreparer === true ? lacking('preparer', answers) : []),
  ],
  examples: {
    fails: [
      { student: { usesInterpreter: true }, interpreter: { address: { country: 'United States', state: 'none' } } },
      { student: { usesInterpreter: true }, interpreter: { address: { country: 'USA', zip: 'none' } } },
      { student: { usesPreparer: true }, preparer: { address: { country: 'U.S.', zip: 'none', state: 'MA' } } },
    ],
    passes: [
      { student: { usesInterpreter: true }, interpreter: { address: { country: 'Exampleland', state: 'none' } } },
      { student: { usesInterpreter: true }, interpreter: { address: { country: 'USA', state: 'MA', zip: '01101' } } },
      { interpreter: { address: { country: 'USA', state: 'none' } } },
      { preparer: { address: { country: 'USA', state: 'none' } } },
      { student: { usesPreparer: true }, preparer: { address: { state: 'none' } } },
      { student: { usesPreparer: true, usesInterpreter: true }, preparer: 'none' },
    ],
  },
});
