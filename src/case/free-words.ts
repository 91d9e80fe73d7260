import type { Case } from './case.ts';
import { said, type Words } from './said.ts';

/** Words that people write in their own sentences, and the path of the answer. */
export interface FreeWords {
  readonly path: string;
  readonly text: string;
}

const listed = (path: string, all: readonly Words[] | 'none' | undefined): readonly (readonly [string, Words])[] =>
  all === undefined || all === 'none' ? [] : all.map((words, index) => [`${path}.${index}`, words] as const);

const written = ({ job, plan, evaluations, report }: Case): readonly (readonly [path: string, words: Words])[] => {
  const { first, final } = evaluations === undefined || evaluations === 'none' ? {} : evaluations;
  return [
    ['job.title', job?.title],
    ['job.duties', job?.duties],
    ['job.relationToDegree', job?.relationToDegree],
    ...listed('job.otherCompensation', job?.otherCompensation),
    ['plan.site.name', plan?.site?.name],
    ['plan.role', plan?.role],
    ['plan.goals', plan?.goals],
    ['plan.oversight', plan?.oversight],
    ['plan.measures', plan?.measures],
    ['plan.remarks', plan?.remarks],
    ['plan.change.says', plan?.change === 'none' ? undefined : plan?.change?.says],
    ['report.changed', report?.changed],
    ['evaluations.first.text', first === 'none' ? undefined : first?.text],
    ['evaluations.final.text', final === 'none' ? undefined : final?.text],
  ];
};

const found = new WeakMap<Case, readonly FreeWords[]>();

/** Every answer of a case that is written in free words and given: duties, training plan, remarks, evaluations. Looked up once for each case. */
export const freeWords = (answers: Case): readonly FreeWords[] => {
  const before = found.get(answers);
  if (before !== undefined) return before;
  const words = written(answers).flatMap(([path, spelled]) => {
    const text = said(spelled);
    return text === null ? [] : [{ path, text }];
  });
  found.set(answers, words);
  return words;
};
