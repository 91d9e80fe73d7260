import { tidy } from '../case/identifier.ts';
import { zip } from '../case/identifiers/zip.ts';
import type { CasePath } from '../case/path.ts';
import { formI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const paths = [
  'student.mailingAddress.zip',
  'student.physicalAddress.zip',
  'interpreter.address.zip',
  'preparer.address.zip',
] as const satisfies readonly CasePath[];

const EXTENDED = /-\s*\d{4}$/;

export const zipCodeIsWrittenWithoutItsExtension = defineRule({
  id: 'zip-code-is-written-without-its-extension',
  title: 'The ZIP code for the I-765 is written without the four digits of ZIP+4',
  severity: 'note',
  why: 'The box holds five digits, so the four others are left out there; the post finds the address without them.',
  cites: [formI765('items 5.f and 7.e')],
  packets: ['uscis'],
  check: (view) =>
    paths.flatMap((path) => {
      const answer = view.at(path);
      if (answer.is !== 'answered' || zip.canonical(answer.text) === null || !EXTENDED.test(tidy(answer.text)))
        return [];
      return [
        {
          path,
          says: 'The ZIP code has four more digits (ZIP+4), which the box leaves out.',
          fix: 'Write the first five.',
        },
      ];
    }),
  examples: {
    fails: [
      { student: { mailingAddress: { zip: '01101-1234' } } },
      { student: { mailingAddress: { zip: '01101 – 1234' } } },
    ],
    passes: [{ student: { mailingAddress: { zip: '01101' } } }, { student: { mailingAddress: { zip: '1101-1234' } } }],
  },
});
