import { addressIn, addressOf } from './address-parts.ts';
import { asLabel, join, type Phrase, suiteAddress, unitAddress, unitLabel, worldAddress } from './address-words.ts';
import { type CategoryParts, splitCategory } from './category.ts';
import { formatDay } from './day.ts';
import type { CasePath } from './path.ts';
import { paymentForm } from './payment.ts';
import { reportValues } from './report-values.ts';
import {
  type GivenBack,
  unmakeContact,
  unmakeMajorAndCip,
  unmakeNameAndTitle,
  unmakeSalary,
  unmakeSiteAddress,
  unmakeSurnameFirst,
} from './unmake.ts';
import type { Answer } from './view.ts';

/** A value that follows from answers: the answers it comes from, and how. */
interface Derived {
  readonly from: readonly CasePath[];
  /** One answer for each path of `from`, in that order. */
  readonly make: (answers: readonly Answer[]) => Answer;
  /** The answers that its words give back for certain; absent when none can be. */
  readonly unmake?: (text: string) => GivenBack;
}

const UNANSWERED: Answer = { is: 'unanswered' };
const NONE: Answer = { is: 'none' };

const pick = (answers: readonly Answer[], spelling: 'text' | 'onForm') =>
  answers.map((answer) => (answer.is === 'answered' ? answer[spelling] : null));

/** Unanswered when a part is, none when all parts are, else the phrase in both spellings. */
const phrase =
  (write: Phrase) =>
  (answers: readonly Answer[]): Answer => {
    if (answers.some((answer) => answer.is === 'unanswered')) return UNANSWERED;
    if (answers.every((answer) => answer.is !== 'answered')) return NONE;
    const text = write(pick(answers, 'text'));
    return { is: 'answered', value: text, text, onForm: write(pick(answers, 'onForm')) };
  };

const joined = (separator: string) => phrase((parts) => join(parts, separator));

/** The parts that are answered, joined; none when no part is. Never unanswered: for pages that need no whole name. */
const asFarAsKnown =
  (separator: string) =>
  (answers: readonly Answer[]): Answer => {
    const text = join(pick(answers, 'text'), separator);
    return text === '' ? NONE : { is: 'answered', value: text, text, onForm: join(pick(answers, 'onForm'), separator) };
  };

const surnameFirst: Phrase = ([family, ...given]) => join([family, join(given, ' ')], ', ');

const majorAndCip: Phrase = ([major, cip]) => join([major, typeof cip === 'string' ? `CIP ${cip}` : null], ', ');

/** Thousands apart, cents only when given and then two digits; no locale. */
const money = (written: string) => {
  const [whole = '', cents] = written.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return cents === undefined ? grouped : `${grouped}.${cents.padEnd(2, '0')}`;
};

const salary: Phrase = ([amount, per]) => join([`${money(amount ?? '')} USD`, per], ' per ');

const period: Phrase = (days) =>
  join(
    days.map((day) => day && formatDay(day, 'long English')),
    ' to ',
  );

/** One box of item 27; unanswered when the category cannot be split, none when it has no such part. */
const categoryBox =
  (part: keyof CategoryParts) =>
  ([written]: readonly Answer[]): Answer => {
    if (written?.is !== 'answered') return written ?? UNANSWERED;
    const parts = splitCategory(written.text);
    if (parts === null) return UNANSWERED;
    const text = parts[part];
    return text === '' ? NONE : { is: 'answered', value: text, text, onForm: text };
  };

/** The client number when there is one, else the company number. */
const eVerifyNumber = ([company = UNANSWERED, client]: readonly Answer[]): Answer =>
  client?.is === 'answered' ? client : company;

/** The payment form that the payment names; none when it names another means. */
const namedPaymentForm = ([written = UNANSWERED]: readonly Answer[]): Answer => {
  if (written.is !== 'answered') return written;
  const form = paymentForm(written.text);
  return form === null ? NONE : { is: 'answered', value: form, text: form, onForm: form };
};

/** Whether there is an answer and not none. */
const isGiven = ([asked = UNANSWERED]: readonly Answer[]): Answer => {
  if (asked.is === 'unanswered') return asked;
  const given = asked.is === 'answered';
  const text = given ? 'Yes' : 'No';
  return { is: 'answered', value: given, text, onForm: text };
};

/** Every value that is made from answers, by its path. Boxes and letters print these instead of joining answers themselves. */
export const derived = {
  /** `Samplename, Testa Quill`. */
  'derived.studentSurnameFirst': {
    from: ['student.name.family', 'student.name.given', 'student.name.middle'],
    make: phrase(surnameFirst),
    unmake: unmakeSurnameFirst,
  },
  /** `Testa Quill Samplename`. */
  'derived.studentFullName': {
    from: ['student.name.given', 'student.name.middle', 'student.name.family'],
    make: joined(' '),
  },
  /** `Testa Samplename`: the names that are answered, for lists of an office that have no middle names. */
  'derived.studentKnownName': {
    from: ['student.name.given', 'student.name.middle', 'student.name.family'],
    make: asFarAsKnown(' '),
  },
  /** Name, email and telephone of the DSO for the one box of the I-983. */
  'derived.dsoContact': {
    from: ['school.dso.name', 'school.dso.email', 'school.dso.phone'],
    make: joined(', '),
    unmake: unmakeContact,
  },
  /** `Computer Science, CIP 11.0701`. */
  'derived.majorAndCip': {
    from: ['student.degree.major', 'student.degree.cip'],
    make: phrase(majorAndCip),
    unmake: unmakeMajorAndCip,
  },
  /** `1 Street Apt 4, City, ST 01101`, where the student works. */
  'derived.siteAddress': {
    from: addressIn('plan.site'),
    make: phrase(unitAddress),
    unmake: unmakeSiteAddress,
  },
  /** The employer's address in one line. */
  'derived.employerAddress': {
    from: ['employer.street', 'employer.suite', 'employer.city', 'employer.state', 'employer.zip'],
    make: phrase(suiteAddress),
  },
  /** The student's mailing address in one line. */
  'derived.mailingAddressLine': {
    from: addressIn('student.mailingAddress'),
    make: phrase(unitAddress),
  },
  /** The same in the lines of a label. */
  'derived.mailingAddressLines': {
    from: addressIn('student.mailingAddress'),
    make: phrase(unitLabel),
  },
  /** Where the student lives, in one line; none when it is the mailing address. */
  'derived.physicalAddressLine': {
    from: addressIn('student.physicalAddress'),
    make: phrase(unitAddress),
  },
  'derived.interpreterAddressLine': { from: addressOf('interpreter'), make: phrase(worldAddress) },
  'derived.preparerAddressLine': { from: addressOf('preparer'), make: phrase(worldAddress) },
  /** Where a paper packet is mailed to, in the lines of a label. */
  'derived.mailedToLines': { from: ['filing.mailedTo.address'], make: phrase(asLabel) },
  /** Whether premium processing is asked for: then there are two forms and two fees. */
  'derived.hasPremium': { from: ['filing.premium.fee'], make: isGiven },
  /** `Officer Example, Head of People`: section 4 of the I-983. */
  'derived.signatoryNameAndTitle': {
    from: ['employer.signatory.name', 'employer.signatory.title'],
    make: joined(', '),
    unmake: unmakeNameAndTitle('employer.signatory.name', 'employer.signatory.title'),
  },
  /** The same for section 6 of the I-983. */
  'derived.planSignatoryNameAndTitle': {
    from: ['plan.signatory.name', 'plan.signatory.title'],
    make: joined(', '),
    unmake: unmakeNameAndTitle('plan.signatory.name', 'plan.signatory.title'),
  },
  /** I-765 item 28.c. */
  'derived.eVerifyNumberForI765': {
    from: ['employer.eVerify.number', 'employer.eVerify.clientNumber'],
    make: eVerifyNumber,
    // The box does not say whose number it is; without an agent it is the company's.
    unmake: (text) => ({ 'employer.eVerify.number': text.trim() }),
  },
  /** `Paula Helpername`: I-765 Part 3 item 2. */
  'derived.preparerFullName': { from: ['preparer.given', 'preparer.family'], make: joined(' ') },
  /** `98,000 USD per year`. */
  'derived.salary': {
    from: ['job.salary.amount', 'job.salary.per'],
    make: phrase(salary),
    unmake: unmakeSalary,
  },
  /** `January 15, 2027 to January 14, 2029`, for letters. */
  'derived.stemPeriod': { from: ['school.stemPeriod.from', 'school.stemPeriod.to'], make: phrase(period) },
  /** `G-1450`, however the payment was written; none when it is no payment form. */
  'derived.paymentForm': { from: ['filing.payment'], make: namedPaymentForm },
  /** First box of I-765 item 27; the parentheses are printed on the form. */
  'derived.categoryLetter': { from: ['filing.category'], make: categoryBox('letter') },
  /** Second box of I-765 item 27. */
  'derived.categoryNumber': { from: ['filing.category'], make: categoryBox('number') },
  /** Third box of I-765 item 27. */
  'derived.categorySubletter': { from: ['filing.category'], make: categoryBox('subletter') },
  ...reportValues,
} as const satisfies Readonly<Record<`derived.${string}`, Derived>>;

/** Path of a derived value: `derived.studentFullName`. */
export type DerivedPath = keyof typeof derived;
