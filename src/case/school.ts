import * as z from 'zod/mini';
import { asked, choice, count, day, exactWords, identifier, words, yesNo } from './answer.ts';

const dso = z.strictObject({
  name: words('Name of the designated school official, on the I-20. I-983 section 1.', 'Adviser Example'),
  title: words('Title of the designated school official, on the I-20.', 'International Student Adviser'),
  email: exactWords('Email of the designated school official. I-983 section 1.', 'adviser@example.edu'),
  phone: exactWords('Telephone of the designated school official. I-983 section 1.', '202-555-0100'),
});

const stemPeriod = z.strictObject({
  from: day('First day asked for: the day after the OPT card ends. I-983 section 1.', '2027-01-15'),
  to: day('Last day asked for: 24 months in all. I-983 section 1.', '2029-01-14'),
});

const i20 = z.strictObject({
  recommends: choice(
    ['STEM OPT', 'post-completion OPT'],
    'What page 2 of the I-20 recommends; the one of the first OPT is not enough.',
  ),
  issuedOn: day('Day the I-20 was issued, on its page 1.', '2026-11-16'),
  dsoSignedOn: day('Day beside the signature of the DSO on the I-20.', '2026-11-16'),
  receivedOn: day('Day the I-20 reached you. The 60 days do not run from it.', '2026-11-18'),
  isSignedByStudent: yesNo('Have you signed page 1 of the I-20 by hand?'),
  name: words('Your name as the I-20 prints it: family name, then given names.', 'Samplename, Testa Quill'),
  sevisId: identifier('SEVIS id at the top of that I-20.', 'N0001234567'),
  cip: identifier('CIP code of the major on that I-20, in quotes.', '11.0701'),
});

const limits = z.strictObject({
  processingDays: count('Days that the office takes for the STEM I-20.', 7),
  daysBeforeOptEnd: count('Days before the end of the OPT card by which the office wants the I-765 filed.', 14),
  photoDays: count('Days that a photo may be old for the office.', 30),
  passportMonths: count('Months for which the office wants the passport to be valid on the day of filing.', 6),
  reportOpensDaysBefore: count('Days before the day of a STEM OPT report from which the office takes it.', 15),
  reportClosesDaysAfter: count('Days after the day of a STEM OPT report by which the office wants it.', 10),
});

/** What the university's office knows. */
export const schoolSchema = z.strictObject({
  name: words(
    'School that recommends the STEM OPT extension, on the I-20. I-983 section 1.',
    'Example State University',
  ),
  sevisCode: identifier(
    'SEVIS school code on the I-20 with the three digits of the campus, fifteen characters. I-983 section 1.',
    'EXA214F00000000',
  ),
  office: words('Name of the international office.', 'International Student Office'),
  dso: asked(dso, 'The designated school official (DSO) who recommends.'),
  stemPeriod: asked(stemPeriod, 'STEM OPT period asked for.'),
  recommendedOn: day(
    'Day the DSO entered the recommendation in SEVIS; not known before the STEM I-20. The 60 days run from it.',
    '2026-11-16',
  ),
  i20: asked(i20, 'The I-20 with the STEM OPT recommendation.'),
  limits: asked(limits, 'Stricter rules of the office than the law has.'),
  recommendsReason: choice(
    ['initial', 'renewal'],
    'Reason for applying that the office recommends for I-765 Part 1. It is never filled in for you.',
  ),
});
