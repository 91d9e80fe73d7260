import type { Case } from '../case/case.ts';
import { answerPaths } from '../case/outline.ts';
import type { CasePath } from '../case/path.ts';
import { makeView } from '../case/view.ts';
import type { Finding } from '../finding.ts';
import type { EmployerPack } from './employer-pack.ts';

const isKnown = (path: string): path is CasePath => answerPaths().includes(path);

/** Notes on answers that an employer pack does not give and the case lacks too: whom to ask for them. */
export const employerLacks = (pack: EmployerPack, answers: Case): readonly Finding[] => {
  const view = makeView(answers);
  return pack.lacks.flatMap(({ answers: paths, ask }): readonly Finding[] => {
    const open = paths.filter((path) => isKnown(path) && view.at(path).is === 'unanswered');
    if (open.length === 0) return [];
    return [
      {
        rule: 'employer-pack-says-whom-to-ask',
        severity: 'note',
        path: 'employer',
        items: [],
        says: `The employer pack of ${pack.name} does not hold ${open.join(', ')}.`,
        fix: ask,
      },
    ];
  });
};
