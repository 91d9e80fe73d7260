import { freeWords } from '../case/free-words.ts';
import { compact } from '../case/identifier.ts';
import { formI983 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const NUMBERS = /\d[\d -]*\d/g;

export const eVerifyNumberStaysOffTheI983 = defineRule({
  id: 'e-verify-number-stays-off-the-i-983',
  title: 'The E-Verify number is not written into the words of the I-983',
  severity: 'warning',
  why: 'The I-983 asks for the EIN alone; the E-Verify number belongs into item 28.c of the I-765, and the two are taken for each other.',
  cites: [formI983('section 3, which asks for the EIN and for no other number of the employer')],
  finds: ['I983-02'],
  check: ({ case: answers }) => {
    const { number, clientNumber } = answers.employer?.eVerify ?? {};
    const known = [number, clientNumber].flatMap((one) =>
      one === undefined || one === 'none' || one.length < 4 ? [] : [compact(one)],
    );
    if (known.length === 0) return [];
    return freeWords(answers).flatMap(({ path, text }) => {
      if (!path.startsWith('plan.') || text.match(NUMBERS)?.some((found) => known.includes(compact(found))) !== true)
        return [];
      return [
        {
          path,
          says: 'The words hold the E-Verify number of the employer, which the I-983 does not ask for.',
          fix: 'Take it out; the I-765 prints it in item 28.c, and the employer letter too.',
        },
      ];
    });
  },
  examples: {
    fails: [
      { plan: { remarks: 'E-Verify number of the employer: 1000001.' } },
      { plan: { site: { name: 'Sample Robotics Lab (E-Verify 1000001)' } } },
      {
        employer: { eVerify: { number: 'none', clientNumber: '200 0002' } },
        plan: { remarks: 'The client number is 2000002.' },
      },
    ],
    passes: [
      { plan: { remarks: 'The lab has 10000012 parts in store.' } },
      { job: { duties: 'Writes planners. E-Verify number of the employer: 1000001.' } },
      { employer: { eVerify: { number: '100', clientNumber: 'none' } }, plan: { remarks: 'Room 100.' } },
      { employer: { eVerify: { number: null, clientNumber: null } }, plan: { remarks: 'E-Verify 1000001.' } },
    ],
  },
});
