import { describe, expect, test } from 'vitest';
import { dates } from '../../src/dates/dates/registry.ts';
import { rules } from '../../src/rules/registry.ts';
import type { SchoolPack } from '../../src/schools/pack.ts';
import { readPack } from '../../src/schools/read-pack.ts';
import { packFiles } from './pack-files.ts';

/** What a page asks for, where the pack holds it (`wording.request`, `requestPapers.0`), and the words that show it. */
export type Held = readonly [asks: string, path: string, words: RegExp | string | number];

/** What a page asks for and the law does too: the rule or the date of the project that sees to it. */
export type OfLaw = readonly [asks: string, rule: string];

/** A statement of a page that is out of date: words of what the pack notes of it, and of what holds today. */
export type Stale = readonly [said: RegExp, now: RegExp];

export interface SeedTable {
  readonly held: readonly Held[];
  readonly ofLaw: readonly OfLaw[];
  readonly stale: readonly Stale[];
}

/** A pack of the project. */
export const projectPack = (id: string): SchoolPack => {
  const file = packFiles('schools').find((each) => each.id === id);
  const { pack = null } = file === undefined ? {} : readPack(file);
  if (pack === null) throw new Error(`there is no pack ${id}`);
  return pack;
};

const valueAt = (root: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((here, key) => {
    if (typeof here !== 'object' || here === null) return undefined;
    return Object.entries(here).find(([name]) => name === key)?.[1];
  }, root);

/** Texts of a value one below the other, so that words may stand in any of them. */
const written = (value: unknown): unknown => (typeof value === 'object' ? JSON.stringify(value) : value);

const sight: ReadonlySet<string> = new Set([...rules.map(({ id }) => id), ...Object.keys(dates)]);

/** Tests that a pack holds what a page asks for, and notes what is out of date on it: no more and no less. */
export const testSeed = (id: string, { held, ofLaw, stale }: SeedTable): void => {
  const pack = projectPack(id);

  describe(`what the page of ${pack.name} asks for`, () => {
    test.each(held)('stands in the pack: %s (%s)', (_, path, words) => {
      const value = written(valueAt(pack, path));
      if (words instanceof RegExp) expect(value).toMatch(words);
      else expect(value).toBe(words);
    });

    test.each(ofLaw)('is asked by the law, and a rule or a date sees to it: %s (%s)', (_, rule) => {
      expect(sight.has(rule)).toBe(true);
    });
  });

  describe(`what is out of date on the page of ${pack.name}`, () => {
    test('is noted, each statement once, in this order', () => {
      expect(pack.changes).toHaveLength(stale.length);
      for (const [index, [said, now]] of stale.entries()) {
        expect(pack.changes[index]?.said).toMatch(said);
        expect(pack.changes[index]?.now).toMatch(now);
      }
    });
  });
};
