import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePatch } from '../../src/case/merge-patch.ts';
import { readCase } from '../../src/case/read.ts';
import { makeView, type View } from '../../src/case/view.ts';
import { ourLaw } from '../../src/facts/law.ts';
import { stops } from '../../src/finding.ts';
import { checkPacket } from '../../src/packet/build.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import type { Rule } from '../../src/rules/define.ts';
import { rules } from '../../src/rules/registry.ts';
import { sampleAnswers } from '../samples.ts';
import { soundCases, soundCasesOnTheSamplesDays } from '../sound-cases.ts';

const viewOf = (answers: unknown): View => {
  const reading = readCase([{ name: 'case.json', text: JSON.stringify(answers) }]);
  expect(reading.findings).toEqual([]);
  if (reading.case === null) throw new Error('no case');
  return makeView(reading.case);
};

/** What is found in the packets of the case's own way of filing. */
const findingsOf = (answers: unknown) => {
  const view = viewOf(answers);
  const isOnline = view.case.filing?.method === 'online';
  const own = [recipes['school-request'], isOnline ? recipes['uscis-online'] : recipes['uscis-paper']];
  return own.flatMap((recipe) => checkPacket(recipe, view));
};

/** What a report during STEM OPT finds, when it is asked of a request to the school: it comes after the end of OPT. */
const afterOpt = ['opt-runs-when-the-school-is-asked'] as const;

/** Rules whose faults are faults by other rules too, and why. */
const alsoBroken: Readonly<Record<string, readonly string[]>> = {
  'end-of-a-job-is-reported-in-time': afterOpt,
  'evaluation-comes-in-time': afterOpt,
  'validation-report-is-made-while-it-is-taken': afterOpt,
};

describe('a case in which nothing is wrong', () => {
  it('has no error, no warning and no note', () => {
    fc.assert(
      fc.property(soundCases, (answers) => {
        expect(findingsOf(answers)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const errorsBut = (rule: Rule, answers: unknown): readonly string[] => {
  const allowed = [rule.id, ...(alsoBroken[rule.id] ?? [])];
  const view = viewOf(answers);
  return rules
    .filter(({ id, severity }) => severity === 'error' && !allowed.includes(id))
    .filter(({ check }) => check(view, ourLaw).length > 0)
    .map(({ id }) => id);
};

describe.each(rules.map((rule) => [rule.id, rule] as const))('a fault put into a sound case: %s', (_, rule) => {
  it('is found by its rule, and no other rule calls it an error', () => {
    fc.assert(
      fc.property(soundCasesOnTheSamplesDays, fc.constantFrom(...rule.examples.fails), (sound, patch) => {
        const fault = sound.fault(patch);
        const broken = mergePatch(sound.answers, fault);
        expect(rule.check(viewOf(broken), ourLaw), JSON.stringify(fault)).not.toEqual([]);
        expect(errorsBut(rule, broken), JSON.stringify(fault)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('is told for a packet', () => {
    for (const fault of rule.examples.fails) {
      const view = viewOf(mergePatch(sampleAnswers(), fault));
      const told = Object.values(recipes)
        .flatMap((recipe) => checkPacket(recipe, view))
        .filter((finding) => finding.rule === rule.id);
      expect(told, JSON.stringify(fault)).not.toEqual([]);
      if (rule.severity === 'error') expect(told.some(stops)).toBe(true);
    }
  });
});
