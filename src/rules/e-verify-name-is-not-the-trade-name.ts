import { isSameOrganisation } from '../case/organisation-name.ts';
import { formI765, instructionsI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATH = 'employer.eVerify.name';

export const eVerifyNameIsNotTheTradeName = defineRule({
  id: 'e-verify-name-is-not-the-trade-name',
  title: 'The name in E-Verify is not the name that the employer trades under',
  severity: 'warning',
  why: 'Item 28.b asks for the name as E-Verify lists it, which is the legal name as a rule; USCIS looks the employer up by name and number together.',
  cites: [formI765('item 28.b'), instructionsI765('item 28')],
  finds: ['I765-03'],
  check: (view) => {
    const [listed, legal, trade] = [view.at(PATH), view.at('employer.name'), view.at('employer.tradeName')];
    if (listed.is !== 'answered' || trade.is !== 'answered' || !isSameOrganisation(listed.text, trade.text)) return [];
    if (legal.is !== 'answered' || isSameOrganisation(listed.text, legal.text)) return [];
    return [
      {
        path: PATH,
        says: 'The name given for E-Verify is the trade name of the employer, not its legal name.',
        fix: 'Ask HR how the E-Verify account lists the company; keep the name only if it is listed under the trade name.',
      },
    ];
  },
  examples: {
    fails: [{ employer: { tradeName: 'SampleBot', eVerify: { name: 'Samplebot, Inc.' } } }],
    passes: [
      { employer: { tradeName: 'SampleBot', eVerify: { name: 'Sample Robotics, Inc.' } } },
      { employer: { tradeName: 'Sample Robotics', eVerify: { name: 'Sample Robotics' } } },
      { employer: { tradeName: 'none', eVerify: { name: 'SampleBot' } } },
      { employer: { name: null, tradeName: 'SampleBot', eVerify: { name: 'SampleBot' } } },
    ],
  },
});
