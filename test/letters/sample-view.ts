import { fileURLToPath } from 'node:url';
import { caseSchema } from '../../src/case/case.ts';
import { makeView, type View } from '../../src/case/view.ts';
import { readSamples } from '../../src/dev/samples.ts';
import { ourLaw } from '../../src/facts/law.ts';
import type { PacketValues } from '../../src/letters/packet-values.ts';
import { letterValues } from '../../src/packet/letter-values.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { type OfficeValues, officeKeys } from '../../src/schools/office-values.ts';
import { templates } from '../../templates/registry.ts';
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

/** An office that says something of everything. */
export const sampleOffice: OfficeValues = {
  values: Object.fromEntries(officeKeys.map((key) => [key, `Office text ${key}`])),
  lists: {
    requestPapers: [{ text: 'The request form of the office' }],
    filingPapers: [{ text: 'A copy of the visa page' }],
    filingExtras: [{ text: 'A copy of the visa page' }],
    portals: [{ text: 'Student portal', url: 'https://example.edu/portal' }],
    reports: [{ text: 'Report a move in the student portal' }],
    changes: [{ text: 'The page said less' }],
    doubts: [{ text: 'Whether the fee still holds' }],
  },
  letterhead: ['Example State University', 'International Student Office'],
};

/** What a packet tells the templates, on the days of a case. */
const valuesOf = (view: View): PacketValues => {
  const facts = letterValues(Object.values(templates), { view, law: ourLaw, office: sampleOffice });
  return {
    ...facts,
    texts: {
      ...facts.texts,
      ...{ 'tab.number': '2', 'tab.title': 'I-94 record', 'tab.pages': '1' },
      ...{ 'sending.first': '2', 'sending.last': '6', 'sending.pages': '5' },
    },
    lists: {
      ...facts.lists,
      parts: [
        { title: 'Form I-983', pages: 4, first: 2 },
        { title: 'Employer letter', pages: 1, first: 6 },
      ],
      sent: [
        { title: 'Form I-983', pages: 4, first: 2 },
        { title: 'Form I-907', pages: 1, first: 6, held: 'yes' },
      ],
      forms: [{ form: 'I-983', edition: '7/16', pages: 4 }],
      papers: [
        { title: 'I-94 record', says: 'your newest one', files: 'i-94.pdf', pages: 1 },
        { title: 'OPT card (EAD)', says: 'front and back' },
      ],
      uploads: [
        { title: 'Photo', says: 'color, recent', file: 'uploads/01-photo.jpg' },
        { title: 'I-94', says: 'your newest record' },
      ],
    },
  };
};

/** The same on the days of the sample. */
export const packetValues: PacketValues = valuesOf(viewWith());

const samples = readSamples(fileURLToPath(new URL('../..', import.meta.url)));

/** The sample whose packets print a template. Of a report during STEM OPT the base sample is no case. */
export const sampleOf = (template: string): { readonly view: View; readonly packet: PacketValues } => {
  const ids = Object.values(recipes)
    .filter(({ parts }) => parts.some((part) => part.kind === 'letter' && part.template === template))
    .map(({ id }) => id);
  const own = samples.find(({ packets }) => ids.some((id) => packets.includes(id)));
  if (own === undefined || own.name === 'sample') return { view: viewWith(), packet: packetValues };
  const view = makeView(own.answers);
  return { view, packet: valuesOf(view) };
};
