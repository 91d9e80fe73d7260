import { type Case, caseSchema } from '../../src/case/case.ts';
import { makeView, type View } from '../../src/case/view.ts';

const phrase = 'Testa writes and tests motion planning software under the guidance of a senior engineer. ';

/** Answers of an invented person that answer every question that the I-765, the I-983 and the G-1145 ask of her. */
export const completeAnswers = {
  student: {
    name: { family: 'Samplename', given: 'Testa', middle: 'Quill' },
    otherNames: 'none',
    email: 'testa.samplename@example.org',
    phone: '(202) 555-0143',
    mobile: '202-555-0144',
    mailingAddress: {
      inCareOf: 'none',
      street: '500 Sample Avenue',
      unit: { kind: 'apt', number: '4B' },
      city: 'Springfield',
      state: 'MA',
      zip: '01101',
    },
    livesAtMailingAddress: true,
    aNumber: 'A12345678',
    uscisOnlineAccount: 'none',
    ssn: 'none',
    socialSecurityCard: { issuedBefore: true, wanted: false },
    sex: 'female',
    maritalStatus: 'single',
    previouslyFiledI765: true,
    citizenships: ['Exampleland'],
    birth: { city: 'Sampleton', stateOrProvince: 'Example Province', country: 'Exampleland', day: '1999-02-03' },
    passport: { number: 'X0000001', country: 'Exampleland', expires: '2031-05-06', travelDocument: 'none' },
    arrival: { i94: '012345678A1', day: '2024-08-09', place: 'Boston', status: 'F-1 student' },
    currentStatus: 'F-1 student',
    sevisId: 'N0001234567',
    readsEnglish: true,
    usesInterpreter: false,
    usesPreparer: false,
    degree: {
      level: "Master's",
      major: 'Computer Science',
      cip: '11.0701',
      awarded: '2025-05-16',
      shortForI765: 'MS Computer Sci',
      isPriorDegree: false,
      school: 'Example State University',
    },
  },
  school: {
    name: 'Example State University',
    sevisCode: 'EXA214F00000000',
    dso: {
      name: 'Adviser Example',
      title: 'International Student Adviser',
      email: 'adviser@example.edu',
      phone: '202-555-0100',
    },
    stemPeriod: { from: '2027-01-15', to: '2029-01-14' },
  },
  employer: {
    name: 'Sample Robotics Inc',
    street: '77 Placeholder Road',
    suite: 'Suite 300',
    city: 'Springfield',
    state: 'MA',
    zip: '01102',
    website: 'https://robotics.example',
    ein: '040000000',
    fullTimeEmployees: 120,
    naics: '541715',
    eVerify: { name: 'Sample Robotics Inc', number: '1000001', clientNumber: 'none' },
    signatory: { name: 'Officer Example', title: 'Head of People' },
  },
  job: {
    starts: '2027-01-15',
    hoursPerWeek: 40,
    salary: { amount: 98_000, per: 'year' },
    otherCompensation: ['Health insurance, 6000 USD a year', 'Commuter pass, 900 USD a year'],
  },
  plan: {
    site: {
      name: 'Sample Robotics Lab',
      street: '79 Placeholder Road',
      unit: 'none',
      city: 'Springfield',
      state: 'MA',
      zip: '01102',
    },
    supervisor: {
      name: 'Mentor Example',
      title: 'Lead Engineer',
      email: 'mentor@robotics.example',
      phone: '202-555-0177',
    },
    role: phrase.repeat(9).trim(),
    goals: `First half:\n${phrase.repeat(4).trim()}\n\nSecond half:\n${phrase.repeat(4).trim()}`,
    oversight: phrase.repeat(3).trim(),
    measures: phrase.repeat(3).trim(),
    remarks: 'none',
    signatory: { name: 'Officer Example', title: 'Head of People' },
  },
  evaluations: {
    first: {
      from: '2027-01-15',
      to: '2028-01-14',
      text: 'I designed and tested the planner for one robot. Both measures of the plan were met.',
      official: 'Officer Example',
    },
    final: {
      from: '2028-01-15',
      to: '2029-01-14',
      text: 'I led the move of the planner to the new robots. The objectives did not change.',
      official: 'Successor Example',
    },
  },
  filing: { method: 'paper', category: '(c)(3)(C)', reason: 'initial', fee: 520 },
} as const;

/** An interpreter and a preparer, for answers that say there was one. */
export const helper = {
  family: 'Helpername',
  given: 'Hilda',
  organization: 'Sample Aid',
  address: {
    street: '9 Sample Court',
    unit: { kind: 'ste', number: '12' },
    city: 'Springfield',
    state: 'MA',
    zip: '01103',
    province: 'none',
    postalCode: 'none',
    country: 'United States',
  },
  phone: '2025550188',
  mobile: 'none',
  email: 'hilda.helpername@example.org',
} as const;

type Patch = { readonly [key: string]: unknown };

const isPatch = (value: unknown): value is Patch =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON merge patch: `null` takes an answer away. */
const merge = (target: unknown, patch: unknown): unknown => {
  if (!isPatch(patch)) return patch;
  const merged = new Map<string, unknown>(isPatch(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, merge(merged.get(key), value));
  }
  return Object.fromEntries(merged);
};

/** The complete answers with a JSON merge patch, read by the schema. */
export const answersWith = (patch: Patch = {}): Case => caseSchema.parse(merge(completeAnswers, patch));

/** The view of the complete answers with a JSON merge patch. */
export const viewWith = (patch: Patch = {}): View => makeView(answersWith(patch));
