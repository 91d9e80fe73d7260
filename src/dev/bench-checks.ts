import { readCase } from '../case/read.ts';
import { makeView, type View } from '../case/view.ts';
import { ourLaw } from '../facts/law.ts';
import { checkPacket } from '../packet/build.ts';
import { recipes } from '../packet/recipes/registry.ts';
import { rules } from '../rules/registry.ts';

/** Cases a second on one core: read and checked whole for both packets of a paper filing, and by the rules alone once read. */
export interface CheckRates {
  readonly whole: number;
  readonly rules: number;
}

/** Measures checking of that many different persons, each read from the JSON of an answer file. */
export function checkRates(sample: string, cases: number): CheckRates {
  const texts = persons(sample, cases);
  const whole = timed(cases, () => {
    for (const text of texts) {
      const view = viewOf(text);
      for (const recipe of [recipes['school-request'], recipes['uscis-paper']]) checkPacket(recipe, view);
    }
  });
  const views = texts.map(viewOf);
  const alone = timed(cases, () => {
    for (const view of views) for (const rule of rules) rule.check(view, ourLaw);
  });
  return { whole, rules: alone };
}

function persons(sample: string, cases: number): string[] {
  const { case: read } = readCase([{ name: 'sample', text: sample }]);
  if (read === null) throw new Error('the sample is no case');
  const { student, school, ...rest } = read;
  return Array.from({ length: cases }, (_, index) => {
    const sevisId = `N${String(index).padStart(10, '0')}`;
    return JSON.stringify({
      ...rest,
      school: { ...school, i20: { ...school?.i20, sevisId } },
      student: { ...student, sevisId, email: `person.${index}@example.org` },
    });
  });
}

function viewOf(text: string): View {
  const { case: read } = readCase([{ name: 'case.json', text }]);
  if (read === null) throw new Error('a case was not read');
  return makeView(read);
}

function timed(cases: number, run: () => void): number {
  const start = process.hrtime.bigint();
  run();
  return cases / (Number(process.hrtime.bigint() - start) / 1e9);
}
