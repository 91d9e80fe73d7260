import { describe, expect, test } from 'vitest';
import { isDay } from '../../src/case/day.ts';
import { type MergePatch, mergePatch } from '../../src/case/merge-patch.ts';
import { answerPaths } from '../../src/case/outline.ts';
import { readCase } from '../../src/case/read.ts';
import { makeView } from '../../src/case/view.ts';
import { ourLaw } from '../../src/facts/law.ts';
import type { Breach } from '../../src/rules/define.ts';
import { rules } from '../../src/rules/registry.ts';
import { sampleAnswers } from '../samples.ts';

const viewOf = (patch: MergePatch) => {
  const text = JSON.stringify(mergePatch(sampleAnswers(), patch));
  const reading = readCase([{ name: 'example.json', text }]);
  expect(reading.findings).toEqual([]);
  if (reading.case === null) throw new Error('the example is no case');
  return makeView(reading.case);
};

const isAnswer = (path: string): boolean =>
  answerPaths().some((known) => known === path || known.startsWith(`${path}.`));

const expectTold = ({ path, says, fix }: Breach): void => {
  expect(isAnswer(path), path).toBe(true);
  for (const sentence of [says, fix]) expect(sentence).toMatch(/^[A-Z].*[.]$/);
};

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('says what is true, why, and where that was read', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+){2,}$/);
    for (const sentence of [rule.title, rule.why]) expect(sentence).toMatch(/^[A-Z]\S*( \S+){4,}/);
    for (const { title, url, seen } of rule.cites) {
      expect(title.length).toBeGreaterThan(10);
      expect(url).toMatch(/^https?:\/\/[\w.-]+\//);
      // Day of the newest text that was at hand: a later one would claim a look that nobody had.
      if (seen !== null) expect([isDay(seen), seen <= '2026-10-08']).toEqual([true, true]);
    }
  });

  test('names its packets when it asks for answers that no form prints', () => {
    expect(rule.asks === undefined || rule.packets !== undefined).toBe(true);
  });

  test('has nothing against the sample', () => {
    expect(rule.check(viewOf({}), ourLaw)).toEqual([]);
  });

  test('finds every example that breaks it, once, at an answer', () => {
    expect(rule.examples.fails.length).toBeGreaterThan(0);
    for (const patch of rule.examples.fails) {
      const breaches = rule.check(viewOf(patch), ourLaw);
      expect(breaches, JSON.stringify(patch)).toHaveLength(1);
      breaches.forEach(expectTold);
    }
  });

  test('lets every example pass that keeps it', () => {
    expect(rule.examples.passes.length).toBeGreaterThan(0);
    for (const patch of rule.examples.passes)
      expect(rule.check(viewOf(patch), ourLaw), JSON.stringify(patch)).toEqual([]);
  });

  test('says nothing about what is not answered', () => {
    const reading = readCase([{ name: 'name.json', text: '{"student":{"name":{"family":"Samplename"}}}' }]);
    if (reading.case === null) throw new Error('the name is no case');
    expect(rule.check(makeView(reading.case), ourLaw)).toEqual([]);
  });
});
