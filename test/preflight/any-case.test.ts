import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerPaths } from '../../src/case/outline.ts';
import { makeView } from '../../src/case/view.ts';
import { ourLaw } from '../../src/facts/law.ts';
import { checkPacket } from '../../src/packet/build.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { rules } from '../../src/rules/registry.ts';
import { anyCase, shareTaken } from '../any-case.ts';

const isAnswer = (path: string): boolean => {
  const known = path.replace(/\.\d+(?=\.|$)/g, '.0');
  return answerPaths().some((one) => one === known || one.startsWith(`${known}.`));
};

describe('any case that the schema lets through', () => {
  it('is really made: most generated values are cases', () => {
    expect(shareTaken(100)).toBeGreaterThan(0.8);
  });

  it('is checked by every rule without a throw, and every breach is a sentence about an answer', () => {
    fc.assert(
      fc.property(anyCase, (answers) => {
        for (const rule of rules) {
          for (const { path, says, fix } of rule.check(makeView(answers), ourLaw)) {
            expect(isAnswer(path), `${rule.id}: ${path}`).toBe(true);
            for (const sentence of [says, fix]) expect(sentence, rule.id).toMatch(/^[A-Z"].*[.]$/s);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is checked for every packet without a throw', () => {
    fc.assert(
      fc.property(anyCase, (answers) => {
        for (const recipe of Object.values(recipes))
          expect(checkPacket(recipe, makeView(answers))).toBeInstanceOf(Array);
      }),
      { numRuns: 200 },
    );
  });
});
