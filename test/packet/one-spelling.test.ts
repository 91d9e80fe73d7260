import { expect, test } from 'vitest';
import { form as i765 } from '../../forms/i-765/2025-08-21/form.ts';
import { form as i983 } from '../../forms/i-983/2016-07/form.ts';
import { planForm } from '../../src/form/plan.ts';
import { checkPacket } from '../../src/packet/build.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { viewWith } from '../forms/complete-answers.ts';

const refusals = new Set(['box-takes-every-character', 'form-font-has-every-character']);

const fixesFor = (path: string, answers: ReturnType<typeof viewWith>) => [
  ...new Set(
    [recipes['school-request'], recipes['uscis-paper']]
      .flatMap((recipe) => checkPacket(recipe, answers))
      .filter((finding) => finding.path === path && refusals.has(finding.rule))
      .map(({ fix }) => fix),
  ),
];

test.each([
  ['family', "D'Souza-Łukasz", 'DSouza-Lukasz'],
  ['given', "Łu'cja", 'Lucja'],
  ['middle', 'Anna-Łucja', 'Anna Lucja'],
])('the packets offer one spelling of a %s name that all boxes take', (key, text, asOnForm) => {
  const path = `student.name.${key}`;
  const offered = JSON.stringify({ text, asOnForm });
  const [fix, ...others] = fixesFor(path, viewWith({ student: { name: { [key]: text } } }));
  expect(others).toEqual([]);
  expect(JSON.parse(/write (\{.*\})\.$/.exec(fix ?? '')?.[1] ?? 'null')).toEqual(JSON.parse(offered));
  const answers = viewWith({ student: { name: { [key]: { text, asOnForm } } } });
  for (const form of [i765, i983])
    expect(planForm(form, answers).findings.filter((finding) => finding.path === path)).toEqual([]);
});

test('what only the I-983 prints keeps what its font has', () => {
  const [fix] = fixesFor('employer.name', viewWith({ employer: { name: 'Łódź Robotics, Inc.' } }));
  expect(fix).toContain('"Lódz Robotics, Inc."');
});
