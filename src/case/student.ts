import * as z from 'zod/mini';
import { usAddress } from './address.ts';
import {
  asked,
  choice,
  day,
  exactWords,
  identifier,
  listOf,
  orNone,
  requiredWords,
  told,
  words,
  yesNo,
} from './answer.ts';

const otherName = z.strictObject({
  family: words('Family name you have also used. I-765 items 2.a, 3.a, 4.a.', 'Samplename'),
  given: words('Given name you have also used. I-765 items 2.b, 3.b, 4.b.', 'Testa'),
  middle: words('Middle name you have also used, or "none". I-765 items 2.c, 3.c, 4.c.', 'none'),
});

const name = z.strictObject({
  family: requiredWords(
    'Family name as in the passport. A person with one name writes it here and "none" as given name. I-765 item 1.a; I-983 section 1.',
    'Samplename',
  ),
  given: words('Given name as in the passport, or "none". I-765 item 1.b; I-983 section 1.', 'Testa'),
  middle: words('Middle name as in the passport, or "none". I-765 item 1.c.', 'Quill'),
});

const mailingAddress = z.strictObject({
  inCareOf: words('Person or organisation whose mailbox it is, or "none" when it is yours. I-765 item 5.a.', 'none'),
  ...usAddress('Mailing address (I-765 items 5.b to 5.f)'),
  lastsUntil: day(
    'Last day on which mail surely reaches you there, or "none" while no move is planned. USCIS mails the card for months.',
    'none',
  ),
  nameIsOnMailbox: yesNo('Is your name, or that of the person in care of, on the mailbox?'),
});

const birth = z.strictObject({
  city: words('City, town or village of birth. I-765 item 15.a.', 'Sampleton'),
  stateOrProvince: words('State or province of birth, or "none". I-765 item 15.b.', 'Example Province'),
  country: words('Country of birth, named as it was then. I-765 item 15.c.', 'Exampleland'),
  day: day('Day of birth. I-765 item 16.', '1999-02-03'),
});

const passport = z.strictObject({
  number: identifier(
    'Number of the passport issued last, even if you entered on an older one. I-765 item 18.',
    'X0000001',
  ),
  country: words('Country that issued it. I-765 item 20.', 'Exampleland'),
  expires: day('Day it expires, on its photo page. I-765 item 21.', '2031-05-06'),
  travelDocument: identifier('Number of a travel document other than a passport, or "none". I-765 item 19.', 'none'),
});

const arrival = z.strictObject({
  i94: identifier('Number of the newest I-94, from i94.cbp.dhs.gov; eleven characters. I-765 item 17.', '012345678A1'),
  day: day('Day of the last arrival in the United States, on the newest I-94. I-765 item 22.', '2024-08-09'),
  place: words('City or port of the last arrival, by its stamp or your travel history. I-765 item 23.', 'Boston'),
  status: words('Status at the last arrival, by the class of admission on the I-94. I-765 item 24.', 'F-1 student'),
  i94Day: day('Most recent date of entry as printed on that I-94; checked against the day of arrival.', '2024-08-09'),
});

const degree = z.strictObject({
  level: words('Level or type of the qualifying degree. I-983 section 1.', "Master's"),
  major: words('Major, as on the I-20. I-983 section 1.', 'Computer Science'),
  cip: identifier('CIP code of the major, beside it on the I-20; in quotes. I-983 section 1.', '11.0701'),
  awarded: day('Day the degree was awarded, on the transcript or diploma. I-983 section 1.', '2025-12-19'),
  shortForI765: words(
    'Level and major in your own short form: at most 16 letters, spaces and hyphens. I-765 item 28.a.',
    'MS Computer Sci',
  ),
  isPriorDegree: yesNo('Is the extension based on an earlier degree than the one of the present OPT? I-983 section 1.'),
  school: words('School where the qualifying degree was earned. I-983 section 1.', 'Example State University'),
  awardedOnTranscript: day('Day of the degree as printed on the transcript or diploma.', '2025-12-19'),
  schoolIsAccredited: yesNo(
    'Is the school of the qualifying degree accredited and certified by SEVP today? It decides about an earlier degree.',
  ),
});

const optCard = z.strictObject({
  category: identifier('Category printed on the front of the OPT card.', 'C03B'),
  starts: day('First day that the OPT card is valid, on its front.', '2026-01-15'),
  ends: day('Last day that the OPT card is valid, on its front.', '2027-01-14'),
  number: identifier(
    'Card number on the front: three letters and ten digits. No form asks for it; it shows when it was written elsewhere.',
    'SRC0000000001',
  ),
  receipt: identifier('Receipt number of the I-765 of the OPT card: three letters and ten digits.', 'IOE0000000001'),
});

/** A STEM OPT extension that the student had before. */
const stemExtension = z.strictObject({
  level: words('Level of the degree of that earlier extension.', "Bachelor's"),
  from: day('First day of that earlier extension.', '2022-06-01'),
  to: day('Last day of that earlier extension.', '2024-05-31'),
});

const period = z.strictObject({
  from: day('First day without a job that counts.', '2026-02-01'),
  to: day('Last day without a job that counts.', '2026-02-20'),
});

const photo = z.strictObject({
  takenOn: day('Day the photo was taken.', '2026-11-10'),
  isEdited: yesNo('Was the photo retouched, or its background changed?'),
  isUsedBefore: yesNo('Was the same photo used for an earlier card, passport or visa?'),
});

const socialSecurityCard = z.strictObject({
  issuedBefore: yesNo(
    'Has the Social Security Administration ever issued a card to you? Only editions of the I-765 up to 01/20/25 ask: item 13.a.',
  ),
  wanted: yesNo(
    'Do you want a Social Security card by this filing? Only editions of the I-765 up to 01/20/25 ask: item 14.',
  ),
  mayDisclose: yesNo(
    'May USCIS give your answers to the Social Security Administration for the card? Only editions of the I-765 up to 01/20/25 ask: item 15.',
  ),
});

/** The birth name of a parent, which a request for a Social Security card prints. */
const parent = (whose: string, item: string) =>
  orNone(
    z.strictObject({
      family: words(
        `Family name of your ${whose} at birth. Only editions of the I-765 up to 01/20/25 ask: item ${item}.a.`,
        'Samplename',
      ),
      given: words(
        `Given name of your ${whose} at birth. Only editions of the I-765 up to 01/20/25 ask: item ${item}.b.`,
        'Parenta',
      ),
    }),
  );

/** What the student knows: identity, papers, address, degree. */
export const studentSchema = z.strictObject({
  name: told(name, 'Full legal name, as in the passport.'),
  otherNames: asked(
    orNone(listOf(otherName, 1, 20)),
    'All other names ever used (maiden name, nickname, alias), or "none".',
  ),
  email: exactWords(
    'Email that still works after graduation. I-765 Part 3 item 5; I-983 section 1.',
    'testa.samplename@example.org',
  ),
  phone: identifier(
    'Daytime telephone: a US number, ten digits without country code. I-765 Part 3 item 3.',
    '2025550143',
  ),
  mobile: identifier(
    'Mobile telephone: a US number, ten digits, or "none". I-765 Part 3 item 4; G-1145.',
    '2025550143',
  ),
  mailingAddress: asked(mailingAddress, 'US address where the card is to arrive; you must get mail there for months.'),
  livesAtMailingAddress: yesNo('Do you live at the mailing address? I-765 item 6.'),
  physicalAddress: asked(
    orNone(z.strictObject(usAddress('Home address (I-765 items 7.a to 7.e)'))),
    'Where you live, when it is not the mailing address; else "none".',
  ),
  aNumber: identifier(
    'A-Number: USCIS# on the OPT card, seven to nine digits. I-765 item 8; I-983 section 1.',
    '012345678',
  ),
  uscisOnlineAccount: identifier(
    'USCIS online account number, twelve digits, when an earlier receipt began with IOE; else "none". I-765 item 9.',
    '012345678901',
  ),
  ssn: identifier('Social Security number, nine digits, or "none". I-765 item 13.', '123-45-6789'),
  socialSecurityCard: asked(
    socialSecurityCard,
    'A Social Security card asked for on the I-765. Only editions up to 01/20/25 have these questions.',
  ),
  father: asked(
    parent('father', '16'),
    'Birth name of your father, or "none". Printed only where a Social Security card is asked for.',
  ),
  mother: asked(
    parent('mother', '17'),
    'Birth name of your mother, or "none". Printed only where a Social Security card is asked for.',
  ),
  sex: choice(['male', 'female'], 'Sex, as the form prints the choice. I-765 item 10.'),
  maritalStatus: choice(
    ['single', 'married', 'divorced', 'widowed'],
    'Marital status on the day of filing. I-765 item 11.',
  ),
  previouslyFiledI765: yesNo('Have you filed a Form I-765 before? Whoever holds an OPT card has. I-765 item 12.'),
  citizenships: asked(
    listOf(words('Country of citizenship or nationality. I-765 items 14.a and 14.b.', 'Exampleland'), 1, 10),
    'Every country of citizenship or nationality.',
  ),
  birth: asked(birth, 'Place and day of birth.'),
  passport: asked(passport, 'Passport, or travel document.'),
  arrival: asked(arrival, 'The last arrival in the United States.'),
  currentStatus: words('Immigration status today. I-765 item 25.', 'F-1 student'),
  sevisId: identifier(
    'SEVIS id at the top of the I-20: N and ten digits. I-765 item 26; I-983 section 1.',
    'N0001234567',
  ),
  readsEnglish: yesNo(
    'Can you read and understand English, and have you read and understood every question of the I-765? I-765 Part 3 item 1.a.',
  ),
  usesInterpreter: yesNo('Did an interpreter read the I-765 to you? I-765 Part 3 item 1.b.'),
  usesPreparer: yesNo(
    'Did somebody prepare the I-765 for you? A school adviser who looks over it is not a preparer. I-765 Part 3 item 2.',
  ),
  degree: asked(degree, 'The STEM degree that qualifies.'),
  optCard: asked(optCard, 'The OPT employment authorization card held now.'),
  capGapUntil: day('Last day of the cap-gap extension of OPT on the I-20, or "none".', 'none'),
  stemExtensions: asked(
    orNone(listOf(stemExtension, 1, 4)),
    'Earlier STEM OPT extensions, or "none". There are two in a lifetime.',
  ),
  unemployment: asked(orNone(listOf(period, 1, 20)), 'Every period of OPT without a job that counts, or "none".'),
  isInUnitedStates: yesNo('Are you in the United States on the day the I-765 is filed?'),
  photo: asked(photo, 'The photo that goes with the I-765.'),
});
