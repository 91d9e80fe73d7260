import { readCase } from '../case/read.ts';
import { makeView } from '../case/view.ts';
import { checkPacket } from '../packet/build.ts';
import { recipes } from '../packet/recipes/registry.ts';

/** Cases checked per second on one core, read from their JSON and checked for both packets, each a different person. */
export function casesPerSecond(sample: string, cases: number): number {
  const reading = readCase([{ name: 'sample', text: sample }]);
  if (reading.case === null) throw new Error('the sample is no case');
  const { student, ...rest } = reading.case;
  const texts = Array.from({ length: cases }, (_, index) =>
    JSON.stringify({
      ...rest,
      student: { ...student, sevisId: `N${String(index).padStart(10, '0')}`, email: `person.${index}@example.org` },
    }),
  );
  const start = process.hrtime.bigint();
  for (const text of texts) {
    const { case: read } = readCase([{ name: 'case.json', text }]);
    if (read === null) throw new Error('a case was not read');
    const view = makeView(read);
    for (const recipe of Object.values(recipes)) checkPacket(recipe, view);
  }
  return cases / (Number(process.hrtime.bigint() - start) / 1e9);
}
