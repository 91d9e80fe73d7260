import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isUnseen } from '../../src/facts/define.ts';
import { facts } from '../../src/facts/registry.ts';
import { leadTimeTold } from '../../src/schools/lead-time.ts';
import type { SchoolPack } from '../../src/schools/pack.ts';
import { schoolTexts } from '../../src/schools/pack-texts.ts';
import { readPack } from '../../src/schools/read-pack.ts';
import { schoolPacks } from '../../templates/schools/registry.ts';
import { packFiles, textsIn } from './pack-files.ts';

const files = packFiles('schools');

const readings = files.map((file) => ({ file, reading: readPack(file) }));

const packs = readings.flatMap(({ reading: { pack } }) => (pack === null ? [] : [pack]));

test('the registry has every pack by its id (run `npm run generate`)', () => {
  expect(Object.keys(schoolPacks)).toEqual(files.map(({ id }) => id));
  expect(files.map(({ id }) => id)).toEqual(['duke', 'nc-state', 'sf-state', 'tufts', 'umass']);
});

test.each(readings)('$file.name is in order, named as its file, and says what holds today', ({ file, reading }) => {
  expect(reading.findings).toEqual([]);
  expect(reading.pack?.id).toBe(file.id);
});

/** A fact's newest value as people read it: `60 days`; the single months of a list. */
const toldNow = facts.flatMap(({ values, unit }): readonly string[] => {
  const value = values.at(-1)?.value;
  if (value === undefined || value === null || isUnseen(value)) return [];
  if (Array.isArray(value)) return value.map((one) => `${one} months`);
  return [unit.tell(value)];
});

/** Numbers that are those of an office or follow from several facts, with where they are from. */
const ownNumbers: Readonly<Record<string, readonly string[]>> = {
  // The time that a student takes to prepare the application.
  tufts: ['3 weeks'],
  // When USCIS answers, the months of the passport, and what newer pages of the office name.
  'nc-state': ['3 days', '3 weeks', '6 months', '104 days', '$200'],
  duke: [],
  // Months for which an address must hold, and 12 months of OPT with the extension.
  'sf-state': ['3 months', '36 months'],
  umass: [],
};

const ofPack = ({ id, fee, leadTime, answers: { limits = {} } }: SchoolPack): readonly string[] => [
  ...(ownNumbers[id] ?? []),
  ...(fee === null ? [] : [`$${fee.dollars}`]),
  ...(leadTime === null ? [] : [leadTimeTold(leadTime)]),
  ...[limits.photoDays, limits.reportOpensDaysBefore, limits.reportClosesDaysAfter].map((days) => `${days} days`),
];

const NUMBER = /\$\d+(?:,\d{3})*|\b\d+ (?:business day|day|week|month|hour|year|time)s?\b/g;

describe.each(packs)('the pack of $name', (pack) => {
  test('gives no number that is neither its own nor that of a fact of today', () => {
    const known = new Set([...toldNow, ...ofPack(pack)]);
    const numbers = schoolTexts(pack).flatMap(([path, text]) =>
      [...text.matchAll(NUMBER)].map(([number]) => ({ path: path.join('.'), number })),
    );
    expect(numbers.filter(({ number }) => !known.has(number))).toEqual([]);
    expect(numbers.length).toBeGreaterThan(0);
  });

  test('dates each change by the fact that says so, and tells its value of today', () => {
    for (const { said, now, since, fact: id } of pack.changes) {
      const fact = facts.find((each) => each.id === id);
      if (fact === undefined) continue;
      expect(
        fact.values.map(({ from }) => from),
        said,
      ).toContain(since);
      const value = fact.values.at(-1)?.value;
      if (typeof value === 'number') expect(now, said).toContain(fact.unit.tell(value));
    }
  });

  test('has no day of reading, as the copies of the pages bear none, and no logo', () => {
    expect(pack.seen).toBe(null);
    expect(pack.letterhead?.logo).toBeUndefined();
  });
});

/** Words with a capital inside a sentence: offices, forms, portals and places, no people. */
const properWords = new Set(
  `A-Number Account Address Advisor Amherst Attestation Carolina Center Current Departure Duke E-Verify EADs Employer
  Employment End Extension Form Forms Francisco Friday GlobalHome Home I-20s International Local Log Mailing Massachusetts
  May Monday MyPack New Office Phoenix Portal Programs Report Request Response SEVP-certified Security Services Social State
  States Student Students Tufts UMass United University Update Upload Validation Visa`.split(/\s+/),
);

/** SHA-256 of the names of people that the pages have, in small letters: the names themselves stand nowhere in the project. */
const people = new Set(['d979885447a413ab', 'a8c5b8041d7d19ae', 'dc236595ffd9bb40', '733c0de9bb343809']);

const hashed = (word: string): string => createHash('sha256').update(word.toLowerCase()).digest('hex').slice(0, 16);

test('the test for names knows those of the pages', () => {
  expect(people.has(hashed('Samplename'))).toBe(false);
  expect([...people].every((hash) => /^[0-9a-f]{16}$/.test(hash))).toBe(true);
});

test.each([...files, ...packFiles('employers')])('$name names roles and no people', ({ text }) => {
  const sentences = textsIn(JSON.parse(text)).flatMap((each) => each.split(/(?<=[.:;!?])\s+/));
  const words = sentences.map((sentence) => [...sentence.matchAll(/\p{L}[\p{L}\d'-]*/gu)].map(([word]) => word));
  expect(words.flat().filter((word) => people.has(hashed(word.replace(/'s$/, ''))))).toEqual([]);
  const capitals = words.flatMap(([, ...inside]) => inside.filter((word) => /^\p{Lu}/u.test(word)));
  const unknown = capitals
    .map((word) => word.replace(/'s$/, ''))
    .filter((word) => word !== word.toUpperCase() && !properWords.has(word));
  expect(unknown).toEqual([]);
});
