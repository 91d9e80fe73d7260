import { beginsAlike, isSameOrganisation } from '../case/organisation-name.ts';
import { formI765, formI983, instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATH = 'employer.eVerify.name';

export const eVerifyNameIsThatOfTheEmployer = defineRule({
  id: 'e-verify-name-is-that-of-the-employer',
  title: 'The name in E-Verify is that of the employer on the I-983',
  severity: 'note',
  why: 'Item 28.b asks for the name as E-Verify lists it; when that is another company than the one on the I-983 and in the letter, an officer may ask how they belong together.',
  cites: [formI765('item 28.b'), instructionsI765('item 28'), formI983('section 3: employer name')],
  finds: ['I765-03'],
  check: (view) => {
    const [listed, legal, trade] = [view.at(PATH), view.at('employer.name'), view.at('employer.tradeName')];
    if (listed.is !== 'answered' || legal.is !== 'answered' || listed.text === legal.text) return [];
    if (isSameOrganisation(listed.text, legal.text) || beginsAlike(listed.text, legal.text)) return [];
    // A trade name is told by another rule.
    if (trade.is === 'answered' && isSameOrganisation(listed.text, trade.text)) return [];
    return [
      {
        path: PATH,
        says: 'The name given for E-Verify differs from the name of the employer on the I-983.',
        fix: 'Ask HR how the E-Verify account lists the company; if that is a parent company, let the employer letter say so.',
      },
    ];
  },
  examples: {
    fails: [{ employer: { eVerify: { name: 'Example Holdings LLC' } } }],
    passes: [
      { employer: { eVerify: { name: 'SAMPLE ROBOTICS, INCORPORATED' } } },
      { employer: { name: 'Sample Robotics L.L.C.', eVerify: { name: 'The Sample-Robotics LLC' } } },
      { employer: { eVerify: { name: 'Sample Robotics Inc - Springfield Division' } } },
      { employer: { tradeName: 'SampleBot', eVerify: { name: 'SampleBot' } } },
    ],
  },
});
