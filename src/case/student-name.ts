import type { Case } from './case.ts';
import type { Words } from './said.ts';

const spelledIn = (words: Words, spelling: 'text' | 'asOnForm'): readonly string[] => {
  if (words === undefined || words === 'none') return [];
  return [typeof words === 'string' ? words : words[spelling]];
};

/** The full name of the student: given, middle, family; in each spelling when there are two. */
export const studentNames = ({ student: { name } }: Case): readonly string[] => {
  const parts = [name.given, name.middle, name.family];
  const written = parts.flatMap((part) => spelledIn(part, 'text')).join(' ');
  const onForm = parts.flatMap((part) => spelledIn(part, 'asOnForm')).join(' ');
  return written === onForm ? [written] : [written, onForm];
};
