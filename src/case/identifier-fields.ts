import type { IdentifierId } from './classify.ts';
import type { CasePath } from './path.ts';

/** An answer that holds an identifier: which kind, and where people find it. */
export interface IdentifierField {
  readonly path: CasePath;
  readonly kind: IdentifierId;
  /** Other kinds that it may hold as well. */
  readonly alsoTakes?: readonly IdentifierId[];
  /** What it is, as the end of "The ...". */
  readonly title: string;
  /** What it looks like, as the end of "it is not ...". */
  readonly shape: string;
  /** Where to get the right one, a sentence. */
  readonly fix: string;
}

const zip = (path: CasePath, whose: string): IdentifierField => ({
  path,
  kind: 'zip',
  title: `ZIP code of ${whose}`,
  shape: 'five digits',
  fix: 'Write five digits, in quotes: without them a zero in front is lost.',
});

const phone = (path: CasePath, which: string): IdentifierField => ({
  path,
  kind: 'phone',
  title: which,
  shape: 'a US number of ten digits',
  fix: 'Give a US number: ten digits, without country code.',
});

const cip = (path: CasePath, which: string): IdentifierField => ({
  path,
  kind: 'cip',
  title: which,
  shape: 'two digits, a point and four digits',
  fix: 'Copy it from the I-20, where it stands beside the major.',
});

/**
 * The answers that hold identifiers. When two hold the same number and nothing tells which is wrong, the later one is
 * told: those come first that people know by heart or read from one paper.
 */
export const identifierFields: readonly IdentifierField[] = [
  phone('student.phone', 'daytime telephone number'),
  phone('student.mobile', 'mobile telephone number'),
  {
    path: 'student.ssn',
    kind: 'ssn',
    title: 'Social Security number',
    shape: 'nine digits as they are issued (no area 000, 666 or 9xx, no group 00, no serial 0000)',
    fix: 'Copy it from the Social Security card.',
  },
  {
    path: 'student.passport.number',
    kind: 'passport',
    title: 'passport number',
    shape: 'six to nine letters and digits',
    fix: 'Copy it from the photo page of the passport issued last.',
  },
  {
    path: 'student.arrival.i94',
    kind: 'i-94',
    title: 'I-94 number',
    shape: 'eleven digits, or nine digits, a letter and a digit',
    fix: 'Copy it from the newest I-94 on i94.cbp.dhs.gov.',
  },
  {
    path: 'student.sevisId',
    kind: 'sevis-id',
    title: 'SEVIS id',
    shape: 'N and ten digits',
    fix: 'Copy it from the top of the newest I-20, with its N.',
  },
  {
    path: 'school.i20.sevisId',
    kind: 'sevis-id',
    title: 'SEVIS id of the I-20',
    shape: 'N and ten digits',
    fix: 'Copy it from the top of that I-20, with its N.',
  },
  {
    path: 'student.optCard.number',
    kind: 'receipt-number',
    title: 'card number of the OPT card',
    shape: 'three letters and ten digits',
    fix: 'Copy it from the front of the OPT card.',
  },
  {
    path: 'student.optCard.receipt',
    kind: 'receipt-number',
    title: 'receipt number of the OPT card',
    shape: 'three letters and ten digits',
    fix: 'Copy it from the receipt notice (Form I-797) of the I-765 before this one.',
  },
  {
    path: 'student.uscisOnlineAccount',
    kind: 'uscis-online-account',
    title: 'USCIS online account number',
    shape: 'twelve digits',
    fix: 'Copy it from the profile of the account on my.uscis.gov, or the Account Access Notice.',
  },
  {
    path: 'student.aNumber',
    kind: 'a-number',
    title: 'A-Number',
    shape: 'seven to nine digits, with or without an A',
    fix: 'Copy it from the front of the OPT card, where it stands beside "USCIS#".',
  },
  {
    path: 'student.passport.travelDocument',
    kind: 'passport',
    alsoTakes: ['receipt-number'],
    title: 'travel document number',
    shape: 'the number of a travel document',
    fix: 'Copy it from that document; answer "none" when a passport is the only one.',
  },
  {
    path: 'school.sevisCode',
    kind: 'school-code',
    title: 'school code',
    shape: 'three letters, three digits, F and eight digits, the last three those of the campus',
    fix: 'Copy it from the I-20, or ask the office for it.',
  },
  cip('school.i20.cip', 'CIP code of the I-20'),
  cip('student.degree.cip', 'CIP code of the degree'),
  {
    path: 'employer.ein',
    kind: 'ein',
    title: 'EIN',
    shape: 'two digits, a hyphen and seven digits',
    fix: 'Copy it from box b of the W-2, or ask HR for it.',
  },
  {
    path: 'employer.naics',
    kind: 'naics',
    title: 'NAICS code',
    shape: 'six digits',
    fix: 'Copy it from the business tax return, or ask HR for it.',
  },
  {
    path: 'employer.eVerify.number',
    kind: 'e-verify-number',
    title: 'E-Verify number',
    shape: 'four to seven digits',
    fix: 'Copy it from the E-Verify account of the employer ("Company ID"), or ask HR for it.',
  },
  {
    path: 'employer.eVerify.clientNumber',
    kind: 'e-verify-number',
    title: 'E-Verify client number',
    shape: 'four to seven digits',
    fix: 'Copy it from the employer agent who runs E-Verify for the employer ("Client Company ID").',
  },
  zip('student.mailingAddress.zip', 'the mailing address'),
  zip('student.physicalAddress.zip', 'the home address'),
  zip('employer.zip', 'the employer'),
  zip('plan.site.zip', 'the site'),
  phone('interpreter.phone', 'daytime telephone number of the interpreter'),
  phone('interpreter.mobile', 'mobile telephone number of the interpreter'),
  zip('interpreter.address.zip', 'the interpreter'),
  phone('preparer.phone', 'daytime telephone number of the preparer'),
  phone('preparer.mobile', 'mobile telephone number of the preparer'),
  zip('preparer.address.zip', 'the preparer'),
];
