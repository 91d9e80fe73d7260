import { compact } from '../case/identifier.ts';
import type { CasePath } from '../case/path.ts';
import type { View } from '../case/view.ts';
import { formI765 } from '../facts/cited.ts';
import { defineRule } from './define.ts';

const PATH = 'student.passport.travelDocument';

const numberAt = (view: View, path: CasePath): string | null => {
  const answer = view.at(path);
  return answer.is === 'answered' ? compact(answer.text) : null;
};

export const travelDocumentIsNotThePassport = defineRule({
  id: 'travel-document-is-not-the-passport',
  title: 'The travel document is another paper than the passport',
  severity: 'warning',
  why: 'Item 18 takes the passport number, and item 19 that of a travel document which stands in for a passport; with one number in both the form names a document that does not exist.',
  cites: [formI765('items 18 and 19')],
  check: (view) => {
    const number = numberAt(view, PATH);
    if (number === null || number !== numberAt(view, 'student.passport.number')) return [];
    return [
      {
        path: PATH,
        says: 'The number of the travel document is that of the passport.',
        fix: 'Answer "none" unless you travel on a document that is no passport.',
      },
    ];
  },
  examples: {
    fails: [{ student: { passport: { number: 'X0000003', travelDocument: 'X-0000003' } } }],
    passes: [
      { student: { passport: { number: 'X0000003', travelDocument: 'X0000004' } } },
      { student: { passport: { number: 'none', travelDocument: 'none' } } },
    ],
  },
});
