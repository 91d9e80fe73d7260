import { describe, expect, test } from 'vitest';
import { nextSteps } from '../../src/cli/next-steps.ts';
import type { UsedForm } from '../../src/packet/packet.ts';

const plan = (...pages: readonly number[]): UsedForm => ({
  form: 'i-983',
  edition: '2016-07',
  pages,
  blank: 'a blank',
  standIn: false,
});

const signing = (form: UsedForm) => nextSteps('packet.pdf', [form]).filter((step) => step.startsWith('Sign'));

describe('what is signed of Form I-983', () => {
  const ofPlan = 'Sign the I-983: the student on page 1, the employer on pages 2 and 4.';
  const ofEvaluation = 'Sign page 5 of the I-983: the student and the employer of that evaluation.';

  test('is the plan, where pages 1 to 4 are in the packet', () => {
    expect(signing(plan(1, 2, 3, 4))).toEqual([ofPlan]);
  });

  test('is page 5 alone, where only an evaluation is', () => {
    expect(signing(plan(5))).toEqual([ofEvaluation]);
  });

  test('is both, where a new plan goes with the evaluation of the former job', () => {
    expect(signing(plan(1, 2, 3, 4, 5))).toEqual([ofPlan, ofEvaluation]);
  });
});
