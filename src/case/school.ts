import * as z from 'zod';
import { day, exactWords, identifier, words } from './answer.ts';

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
  dso: dso.optional().meta({ description: 'The designated school official (DSO) who recommends.' }),
  stemPeriod: stemPeriod.optional().meta({ description: 'STEM OPT period asked for.' }),
  recommendedOn: day(
    'Day the DSO entered the recommendation in SEVIS; not known before the STEM I-20. The 60 days run from it.',
    '2026-11-16',
  ),
});
