import * as z from 'zod/mini';
import { choice, exactWords, listOf, yesNo } from './answer.ts';

/** What a paper in the packet is. */
export const documentKinds = [
  'I-94',
  'OPT card, both sides',
  'OPT card, front',
  'OPT card, back',
  'STEM I-20',
  'earlier I-20',
  'diploma',
  'transcript',
  'earlier degree',
  'accreditation',
  'passport page',
  'visa page',
  'photo',
  'translation',
  'employer letter',
  'receipt notice',
  'I-983',
  'G-1450',
  'G-1650',
  'G-1651',
  'I-907',
  'other',
] as const;

/** The papers that go with the forms: scans and copies of the user. */
export const documentsSchema = listOf(
  z.strictObject({
    is: choice(documentKinds, 'What the paper is.'),
    file: exactWords(
      'File of the scan, beside the answer file: PDF, JPEG or PNG; "none" for a paper without a file.',
      'i-94.pdf',
    ),
    isInEnglish: yesNo('Is the paper in English?'),
  }),
  1,
  20,
);
