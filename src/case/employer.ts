import * as z from 'zod/mini';
import { state } from './address.ts';
import { asked, choiceOf, count, identifier, words, yesNo } from './answer.ts';

const eVerify = z.strictObject({
  name: words('Employer name exactly as listed in E-Verify. I-765 item 28.b.', 'Sample Robotics Inc'),
  number: identifier(
    'E-Verify Company Identification Number, four to seven digits; not the EIN. I-765 item 28.c.',
    '1000001',
  ),
  clientNumber: identifier(
    'E-Verify Client Company Identification Number when an employer agent runs E-Verify, else "none". I-765 item 28.c.',
    'none',
  ),
});

const signatory = z.strictObject({
  name: words(
    'Official with signatory authority who signs section 4 of the I-983; never the student.',
    'Officer Example',
  ),
  title: words('Title of that official. I-983 section 4.', 'Head of People'),
  hasAuthority: yesNo('May that official sign for the employer, and sees to it that the plan is kept?'),
});

/** What the employer's HR knows about the employer. */
export const employerSchema = z.strictObject({
  name: words('Legal name of the employing organisation. I-983 sections 3, 4 and 5.', 'Sample Robotics Inc'),
  tradeName: words('Name that the employer trades under, or "none".', 'none'),
  street: words('Street address of the employer, without the suite. I-983 section 3.', '77 Placeholder Road'),
  suite: words('Suite of the employer, or "none". I-983 section 3.', 'Suite 300'),
  city: words('City of the employer. I-983 section 3.', 'Springfield'),
  state: choiceOf(state, 'Two-letter code of the state or territory of the employer. I-983 section 3.'),
  zip: identifier('ZIP code of the employer, in quotes. I-983 section 3.', '01102'),
  website: words('Website of the employer, or "none". I-983 section 3.', 'https://robotics.example'),
  ein: identifier(
    'Employer Identification Number from the tax office: two digits, hyphen, seven digits; not the E-Verify number. I-983 section 3.',
    '04-0000000',
  ),
  fullTimeEmployees: count('Number of full-time employees in the United States. I-983 section 3.', 120),
  naics: identifier('NAICS code of the employer, six digits in quotes. I-983 section 3.', '541715'),
  eVerify: asked(eVerify, 'From the E-Verify account of the employer.'),
  signatory: asked(signatory, 'Who signs the certification for the employer.'),
});
