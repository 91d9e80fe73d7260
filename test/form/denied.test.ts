import { describe, expect, test } from 'vitest';
import { form as i765 } from '../../forms/i-765/2025-08-21/form.ts';
import { form as i983 } from '../../forms/i-983/2016-07/form.ts';
import { forms } from '../../forms/registry.ts';
import { planForm } from '../../src/form/plan.ts';
import type { FormPlan } from '../../src/form/planned.ts';
import { viewWith } from '../forms/complete-answers.ts';

const RULE = 'none-answers-only-what-may-be-none';

/** The answers with "none" at a path. */
const noneAt = (path: string) => {
  const patch = path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), 'none');
  if (typeof patch !== 'object' || patch === null) throw new Error('a path has a key');
  return viewWith({ ...patch });
};

const deniedPaths = (plan: FormPlan) => plan.findings.filter(({ rule }) => rule === RULE).map(({ path }) => path);

describe('a switch that asks for an answer does not take "none" for it', () => {
  test('who lives elsewhere has an address: 7.a to 7.e are told together, and nothing of them is printed', () => {
    const plan = planForm(i765, viewWith({ student: { livesAtMailingAddress: false, physicalAddress: 'none' } }));
    expect(plan.findings).toEqual([
      {
        rule: RULE,
        severity: 'error',
        path: 'student.physicalAddress',
        items: ['I-765 7.a', 'I-765 7.c', 'I-765 7.d', 'I-765 7.e'],
        says: 'I-765 7.a, I-765 7.c, I-765 7.d, I-765 7.e: the form wants an answer here; "none" is not one.',
        fix: 'Answer "student.physicalAddress", or leave it out until you know it. It is asked because "student.livesAtMailingAddress" is answered with false.',
      },
    ]);
    expect(plan.boxes.filter(({ item }) => item.startsWith('I-765 7.'))).toEqual([]);
  });

  test('Part 3 1.b is not sworn to without an interpreter', () => {
    const plan = planForm(
      i765,
      viewWith({ student: { readsEnglish: false, usesInterpreter: true }, interpreter: 'none' }),
    );
    expect(plan.findings).toMatchObject([{ rule: RULE, severity: 'error', path: 'interpreter' }]);
    const { items } = plan.findings[0] ?? { items: [] };
    for (const item of ['Part 3 1.b', 'Part 4 1.a', 'Part 4 3.a', 'Part 4 language'])
      expect(items).toContain(`I-765 ${item}`);
  });

  test('Part 3 2 is not ticked for a preparer who is none: 7.a and 7.b are asked too', () => {
    const plan = planForm(i765, viewWith({ student: { usesPreparer: true }, preparer: 'none' }));
    expect(plan.findings).toMatchObject([{ rule: RULE, severity: 'error', path: 'preparer' }]);
    const { items } = plan.findings[0] ?? { items: [] };
    for (const item of ['Part 3 2', 'Part 5 1.a', 'Part 5 7.a', 'Part 5 7.b']) expect(items).toContain(`I-765 ${item}`);
  });
});

describe('"none" is an answer only where there may truly be none', () => {
  test.each([
    'student.birth.city',
    'student.birth.country',
    'student.birth.day',
    'student.passport.country',
    'student.passport.expires',
    'student.arrival.day',
    'student.arrival.place',
    'student.arrival.status',
    'student.currentStatus',
    'student.sevisId',
    'student.phone',
    'student.mailingAddress.street',
    'student.mailingAddress.city',
    'student.mailingAddress.zip',
    'student.degree.shortForI765',
    'employer.eVerify.name',
    'employer.eVerify.number',
    'filing.category',
  ])('%s has to be answered on the I-765', (path) => {
    expect(deniedPaths(planForm(i765, noneAt(path)))).toEqual([path]);
  });

  test.each([
    'student.email',
    'student.aNumber',
    'student.sevisId',
    'student.degree.cip',
    'student.degree.awarded',
    'school.sevisCode',
    'school.dso.name',
    'school.stemPeriod.from',
    'employer.name',
    'employer.ein',
    'employer.naics',
    'employer.zip',
    'employer.signatory.title',
    'job.starts',
    'plan.site.city',
    'plan.site.zip',
    'plan.supervisor.email',
    'plan.goals',
    'plan.oversight',
    'plan.signatory.name',
  ])('%s has to be answered on the I-983, alone in its box or beside other answers', (path) => {
    expect(deniedPaths(planForm(i983, noneAt(path)))).toEqual([path]);
  });

  test.each([
    'student.name.given',
    'student.name.middle',
    'student.otherNames',
    'student.mailingAddress.inCareOf',
    'student.mailingAddress.unit',
    'student.uscisOnlineAccount',
    'student.ssn',
    'student.birth.stateOrProvince',
    'student.arrival.i94',
    'student.passport.travelDocument',
    'student.mobile',
    'employer.suite',
    'employer.website',
    'employer.eVerify.clientNumber',
    'job.otherCompensation',
    'plan.site.unit',
    'plan.remarks',
    'evaluations.final',
  ])('%s may be none on every form', (path) => {
    for (const form of forms) expect(planForm(form, noneAt(path)).findings).toEqual([]);
  });

  test('a question that may not be none is asked without offering "none"', () => {
    const fixOf = (form: typeof i765, patch: Parameters<typeof viewWith>[0]) =>
      planForm(form, viewWith(patch)).findings.map(({ fix }) => fix);
    expect(fixOf(i765, { student: { birth: { city: null } } })).toEqual(['Answer "student.birth.city".']);
    const [offered] = fixOf(i765, { student: { birth: { stateOrProvince: null } } });
    expect(offered).toContain('"none"');
    const [unit] = fixOf(i983, { plan: { site: { unit: null } } });
    expect(unit).toContain('"none"');
  });
});

test('who has no other name leaves 2.a to 4.c empty: no N/A stands alone', () => {
  for (const form of forms.filter(({ inventory }) => inventory.form === 'i-765')) {
    const { boxes } = planForm(form, viewWith({ student: { otherNames: 'none' } }));
    expect(boxes.filter(({ path }) => path?.startsWith('student.otherNames'))).toEqual([]);
  }
});

describe('all that is wrong with one box is told at once', () => {
  test('a character that it refuses and a length that it does not hold', () => {
    const unit = { kind: 'apt', number: '12-34567' };
    const { findings } = planForm(i765, viewWith({ student: { mailingAddress: { unit } } }));
    expect(findings.map(({ rule, path }) => [rule, path])).toEqual([
      ['box-takes-every-character', 'student.mailingAddress.unit.number'],
      ['box-holds-the-text', 'student.mailingAddress.unit.number'],
    ]);
  });

  test('what is left to the pen is told as that alone: the pen writes every character', () => {
    const g1145 = forms.find(({ inventory }) => inventory.form === 'g-1145');
    if (g1145 === undefined) throw new Error('the G-1145 is known');
    const { findings } = planForm(g1145, viewWith({ student: { name: { family: `Ł${'a'.repeat(60)}` } } }));
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['text-too-long-for-its-box-is-written-by-hand', 'warning'],
    ]);
  });
});
