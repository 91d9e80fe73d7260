import { planSignatureNames, planSignatures, signed, signedOn } from '../case/signature.ts';
import { formI983, officeOnI983 } from '../facts/cited.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { i983ElectronicSignature } from '../facts/i983-electronic-signature.ts';
import { defineRule } from './define.ts';

const NEVER: ReadonlySet<string> = new Set(['typed name', 'stamp']);
const ELECTRONIC: ReadonlySet<string> = new Set(['signature software', 'image']);

export const i983IsSignedInAWayThatIsTaken = defineRule({
  id: 'i-983-is-signed-in-a-way-that-is-taken',
  title: 'The I-983 is signed in ink, with signature software, or with a picture of an ink signature',
  severity: 'error',
  why: 'A typed or stamped name is no signature on the I-983, and the office sends the form back.',
  cites: [officeOnI983('three ways of signing, and no typed names'), formI983('sections 2, 4 and 6')],
  packets: ['school', 'plan'],
  finds: ['I983-04'],
  check: (view, law) =>
    planSignatureNames.flatMap((which) => {
      const how = signed(view.case, which)?.how;
      if (how === undefined) return [];
      const path = `signatures.${which}.how`;
      const fix = 'Sign by hand in ink, or with software or a picture of an ink signature where they are taken.';
      if (NEVER.has(how)) {
        const says = `The signature of ${planSignatures[which]} is a ${how}, which is not taken as a signature.`;
        return [{ path, says, fix }];
      }
      const day = signedOn(view.case, which) ?? decisiveDay(view, i983ElectronicSignature.dated);
      if (!ELECTRONIC.has(how) || day === null || law.on(i983ElectronicSignature, day).is !== 'nothing') return [];
      const says = `The signature of ${planSignatures[which]} was made by ${how} on ${day}, when only ink was taken.`;
      return [{ path, says, fix }];
    }),
  examples: {
    fails: [
      { signatures: { i983Student: { how: 'typed name' } } },
      { signatures: { i983Employer: { how: 'stamp' } } },
      { signatures: { i983Plan: { how: 'typed name', on: '2026-11-10' } } },
      { signatures: { i983Student: { how: 'image', on: '2023-09-17' } } },
      { signatures: { i983Plan: { how: 'signature software' } }, filing: { preparedOn: '2023-09-17' } },
    ],
    passes: [
      { signatures: { i983Student: { how: 'image', on: '2023-09-18' } } },
      { signatures: { i983Student: { how: 'signature software' }, i983Employer: { how: 'ink', on: '2020-01-01' } } },
      { signatures: { i983Student: { how: 'copy of ink', on: '2020-01-01' } } },
      { signatures: { i983Student: { how: 'image' } }, filing: { preparedOn: null } },
      { signatures: { i983Student: { on: '2020-01-01' } } },
    ],
  },
});
