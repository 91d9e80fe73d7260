import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../src/case/day.ts';
import { type Aside, type Fact, isUnseen } from '../../src/facts/define.ts';
import { editionFacts } from '../../src/facts/edition-registry.ts';
import { facts } from '../../src/facts/registry.ts';
import type { Cite } from '../../src/finding.ts';

/** Day of the newest text that was at hand: a later `seen` would claim a look that nobody had. */
const NEWEST_TEXT = '2026-10-08';

const ADDRESS = /^https:\/\/[\w.-]+\.[a-z]+\/\S*$/;

const folder = join(import.meta.dirname, '../../src/facts');

const rows = facts.map((fact) => [fact.id, fact] as const);

const expectCite = (cite: Cite): void => {
  expect(cite.title.trim()).not.toBe('');
  expect(cite.url).toMatch(ADDRESS);
  if (cite.seen === null) return;
  expect(isDay(cite.seen)).toBe(true);
  expect(cite.seen <= NEWEST_TEXT).toBe(true);
};

const expectSentence = (text: string): void => expect(text).toMatch(/^[A-Z].*\.$/s);

const expectAside = ({ says, cite }: Aside): void => {
  expectSentence(says);
  expectCite(cite);
};

describe('the facts', () => {
  test('are the files of their folder that define one, each under its own name (run `npm run generate`)', () => {
    const files = readdirSync(folder).filter(
      (file) =>
        !['define.ts', 'edition-define.ts'].includes(file) &&
        readFileSync(join(folder, file), 'utf8').includes('defineFact('),
    );
    const ids = facts.filter((fact) => !editionFacts.some(({ id }) => id === fact.id)).map(({ id }) => `${id}.ts`);
    expect(ids.sort()).toEqual(files.sort());
  });

  test('hold those about editions too, and every id once', () => {
    const ids = facts.map(({ id }) => id);
    for (const { id } of editionFacts) expect(ids).toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(60);
  });

  test.each(rows)('%s says what it is', (_, { title }) => {
    expect(title).toMatch(/^[A-Z0-9]/);
    expect(title).not.toMatch(/[.?]$/);
  });

  test.each(rows)('%s has every value in its unit, and can tell it', (_, { unit, values }: Fact<unknown>) => {
    for (const { value } of values) {
      if (value === null) continue;
      if (isUnseen(value)) expect(value.readOn).toMatch(ADDRESS);
      else {
        expect(unit.is(value)).toBe(true);
        expect(unit.tell(value).trim()).not.toBe('');
        expect(unit.tell(value)).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  test.each(rows)('%s has its values in the order of their days', (_, { values }) => {
    const days = values.map(({ from }) => from);
    expect(days.length).toBeGreaterThan(0);
    expect(days.every(isDay)).toBe(true);
    expect(days).toEqual([...new Set(days)].sort());
  });

  test.each(rows)('%s is cited, and claims no look that nobody had', (_, { values, asides = [] }) => {
    for (const { cite, doubt, confidence, from, exact } of values) {
      expectCite(cite);
      if (doubt !== undefined) expectSentence(doubt);
      // What nobody saw has to say so; what was seen on a day holds since that day at the latest.
      if (confidence === 'from memory') expect(doubt).toBeDefined();
      if (exact === false && cite.seen !== null) expect(from <= cite.seen).toBe(true);
    }
    asides.forEach(expectAside);
  });
});
