import type { CasePath } from '../case/path.ts';
import { refusedCharacters } from './characters.ts';
import { refused, unanswered } from './faults.ts';
import type { TextBox } from './inventory.ts';
import { addUnboxed } from './overflow.ts';
import { blame, type Planning } from './planning.ts';
import type { BeyondRow } from './rows.ts';
import { withLineFeeds } from './wrap.ts';

/** What the entries are held to, wherever they are listed: the form's font alone. */
const FREE: TextBox = { kind: 'text', page: 0, rect: [0, 0, 0, 0], item: null, font: '', size: 0, multiline: true };

/** One entry as a line, `Samplename, Testa Quill`; null when it is not there. Blames what is not answered or cannot be drawn, and leaves it out. */
const lineOf = (paths: readonly CasePath[], row: BeyondRow, planning: Planning): string | null => {
  const { view } = planning;
  const answers = paths.map((path) => view.at(path));
  if (answers.every(({ is }) => is === 'absent' || is === 'none')) return null;
  const words = paths.map((path) => {
    const answer = view.at(path);
    if (answer.is === 'unanswered') blame(planning, row.item, unanswered(view, path));
    if (answer.is !== 'answered') return '';
    const word = withLineFeeds(answer.onForm.normalize('NFC'));
    const characters = refusedCharacters(word, FREE);
    if (characters.length === 0) return word;
    blame(planning, row.item, [refused(view, path, FREE, characters, false)]);
    return '';
  });
  const [first = '', ...others] = words;
  return [first, others.filter((word) => word !== '').join(' ')].filter((word) => word !== '').join(', ');
};

/** Lists the entries that the form has no boxes for, one a line, where the form's continuation says. */
export const planBeyond = (row: BeyondRow, planning: Planning): void => {
  const lines = row.entries.map((paths) => lineOf(paths, row, planning)).filter((line) => line !== null && line !== '');
  const path = row.entries[0]?.[0];
  if (lines.length === 0 || path === undefined) return;
  const says = `the form has no box for the last ${lines.length === 1 ? 'entry' : `${lines.length} entries`}`;
  if (planning.form.continuation === undefined) {
    const fix = 'Give only the entries that have a box, and add the rest by hand where the form says.';
    blame(planning, row.item, [{ rule: 'form-has-a-box-for-every-entry', path, says, fix }]);
    return;
  }
  const fix = 'Nothing has to be done.';
  addUnboxed(planning, { items: [row.item], page: row.page, path, text: lines.join('\n'), says, fix });
};
