import { caseSchema } from '../../src/case/case.ts';
import { makeView, type View } from '../../src/case/view.ts';
import { ourLaw } from '../../src/facts/law.ts';
import { letterFacts } from '../../src/letters/letter-facts.ts';
import type { PacketValues } from '../../src/letters/template.ts';
import { sampleAnswers } from '../samples.ts';

/** What our first letters and checklists print, in words that the tests look for; all else is as in the sample. */
export const answers = {
  student: {
    name: { family: 'Samplename', given: 'Testa', middle: 'Quill' },
    sevisId: 'N0001234567',
    degree: {
      level: "Master's",
      major: 'Computer Science',
      cip: '11.0701',
      school: 'Example State University',
      isPriorDegree: false,
    },
    optCard: { ends: '2027-01-14' },
  },
  school: {
    name: 'Example State University',
    office: 'International Student Office',
    dso: { name: 'Adviser Example' },
    recommendedOn: '2026-11-16',
  },
  employer: {
    name: 'Sample Robotics Inc',
    street: '77 Placeholder Road',
    suite: 'Suite 300',
    city: 'Springfield',
    state: 'MA',
    zip: '01102',
    ein: '04-0000000',
    eVerify: { name: 'Sample Robotics Inc', number: '1000001', clientNumber: 'none' },
    signatory: { name: 'Officer Example', title: 'Head of People' },
  },
  job: {
    title: 'Robotics Software Engineer',
    starts: '2027-01-15',
    hoursPerWeek: 40,
    salary: { amount: 98_000, per: 'year' },
    otherCompensation: 'none',
    duties: 'Writes motion planning software for warehouse robots.\nTests it on the floor.',
    relationToDegree: 'The duties apply algorithms and control theory from the degree.',
  },
  plan: {
    site: {
      name: 'Sample Robotics Lab',
      street: '500 Sample Avenue',
      unit: 'none',
      city: 'Springfield',
      state: 'MA',
      zip: '01101',
    },
    supervisor: {
      name: 'Mentor Example',
      title: 'Lead Engineer',
      email: 'mentor@robotics.example',
      phone: '202-555-0177',
    },
    signatory: { name: 'Officer Example', title: 'Head of People' },
  },
  filing: {
    preparedOn: '2026-11-22',
    mailedOn: '2026-11-24',
    expectedReceipt: '2026-11-30',
    payment: 'G-1450',
    fee: 520,
  },
};

type Changes = { readonly [key: string]: unknown };

const isRecord = (value: unknown): value is Changes =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const merged = (base: unknown, changes: unknown): unknown => {
  if (!isRecord(base) || !isRecord(changes)) return changes;
  const entries = Object.entries(changes).map(([key, value]) => [key, merged(base[key], value)]);
  return { ...base, ...Object.fromEntries(entries) };
};

/** The view of the sample with changed answers; a change to `undefined` takes the answer away. */
export const viewWith = (changes: Changes = {}): View =>
  makeView(caseSchema.parse(merged(merged(sampleAnswers(), answers), changes)));

/** What a recipe tells the templates, on the days of the sample. */
export const packetValues: PacketValues = {
  ...letterFacts(ourLaw, () => '2026-11-24'),
  parts: [
    { title: 'Form I-983', pages: 4 },
    { title: 'Employer letter', pages: 1 },
  ],
};
