import { mergePatch } from '../../src/case/merge-patch.ts';
import { readCase } from '../../src/case/read.ts';
import { makeView, type View } from '../../src/case/view.ts';
import { type CaseDate, type CaseDates, caseDates } from '../../src/dates/case-dates.ts';
import { type Law, ourLaw } from '../../src/facts/law.ts';
import { sampleAnswers } from '../samples.ts';

/** The day from which tests count: that of the sample's packet. */
export const ON = '2026-11-22';

/** The view of a case; throws for answers that are none. */
export const viewOf = (answers: unknown): View => {
  const { case: read, findings } = readCase([{ name: 'case.json', text: JSON.stringify(answers) }]);
  if (read === null) throw new Error(findings.map(({ says }) => says).join(' '));
  return makeView(read);
};

/** The sample with a merge patch. */
export const sampleView = (patch: Parameters<typeof mergePatch>[1] = {}): View =>
  viewOf(mergePatch(sampleAnswers(), patch));

/** The dates of the sample with a merge patch. */
export const datesOf = (patch: Parameters<typeof mergePatch>[1] = {}, law: Law = ourLaw, on = ON): CaseDates =>
  caseDates(sampleView(patch), law, on);

/** The date of an id; throws when there is none. */
export const dateOf = ({ dates }: CaseDates, id: string): CaseDate => {
  const found = dates.find((date) => date.id === id);
  if (found === undefined) throw new Error(`no date ${id} among ${dates.map((date) => date.id).join(', ')}`);
  return found;
};

/** Day, first and last day of a date. */
export const daysOf = (told: CaseDates, id: string): readonly [opens: string, day: string, closes: string] => {
  const { opens, day, closes } = dateOf(told, id);
  return [opens, day, closes];
};
