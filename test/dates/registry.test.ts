import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dates as units } from '../../src/dates/dates/registry.ts';
import { datesOf } from './dates-of.ts';

describe('the units of dates', () => {
  const folder = join(import.meta.dirname, '../../src/dates/dates');
  const files = readdirSync(folder).filter((file) => file !== 'registry.ts');

  it('are the files of their folder, each by its own name', () => {
    expect(Object.values(units).map(({ id }) => `${id}.ts`)).toEqual(files.sort());
    for (const [key, { id }] of Object.entries(units)) expect(key).toBe(id);
  });

  it('each rest on a source: a fact, a page, or an answer about the office', () => {
    const { dates, duties } = datesOf();
    for (const { id, sources } of [...dates, ...duties]) expect(sources.length, id).toBeGreaterThan(0);
    const used = new Set([...dates, ...duties].map(({ id }) => id));
    for (const id of Object.keys(units))
      expect(
        [...used].some((one) => one.startsWith(id)),
        id,
      ).toBe(true);
  });

  it('say each rule in sentences, under a title without a full stop', () => {
    const { dates, duties } = datesOf();
    for (const { id, title, says } of [...dates, ...duties]) {
      expect(says, id).toMatch(/^[A-Z].*\.$/);
      expect(title, id).toMatch(/^[A-Z].*[^.]$/);
      // What is required is told; nobody is advised.
      expect(says, id).not.toMatch(/\b(you should|we recommend|we advise|best to)\b/i);
    }
  });
});
