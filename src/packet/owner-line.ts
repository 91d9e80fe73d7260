import type { View } from '../case/view.ts';

/** Signs of an identifier that tell two people of one name apart and give nobody the whole. */
const LAST = 4;

/** Whose page it is, at its foot: the name, and the last digits of the SEVIS id when there is one. */
export const ownerLine = (view: View): string => {
  const name = view.at('derived.studentKnownName');
  const id = view.at('student.sevisId');
  if (name.is !== 'answered') return '';
  return id.is === 'answered' && id.text.length > LAST
    ? `${name.text}, SEVIS ID ending ${id.text.slice(-LAST)}`
    : name.text;
};
