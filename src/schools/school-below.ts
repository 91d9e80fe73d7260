import { fillFrom } from '../case/merge.ts';
import type { Below } from '../case/read.ts';
import { type Written, writtenAt } from '../case/written.ts';
import { adviserOf } from './advisers.ts';
import { calendarDays } from './lead-time.ts';
import type { SchoolPack } from './pack.ts';

/** What a school pack answers below a person's answers: its own answers, the days that the office takes, and the adviser for the family name. */
export const schoolBelow = (pack: SchoolPack, answers: Written, root: Written): Below => {
  const common = fillFrom(answers, processingDays(pack, root));
  return (own) => fillFrom(adviserAnswers(pack, root, familyName(own)), common);
};

const group = (spot: Written, entries: readonly (readonly [string, Written])[]): Written => ({
  ...spot,
  kind: 'group',
  entries: new Map(entries),
});

const ofSchool = (root: Written, key: string, entries: readonly (readonly [string, Written])[]): Written =>
  group(root, entries.length === 0 ? [] : [['school', group(root, [[key, group(root, entries)]])]]);

function processingDays({ leadTime }: SchoolPack, root: Written): Written {
  const spot = writtenAt(root, ['leadTime', 'days']);
  if (leadTime === null || spot === undefined) return ofSchool(root, 'limits', []);
  return ofSchool(root, 'limits', [['processingDays', { ...spot, kind: 'leaf', value: calendarDays(leadTime) }]]);
}

function adviserAnswers({ advisers }: SchoolPack, root: Written, family: string | null): Written {
  const adviser = family === null ? null : adviserOf(advisers, family);
  if (adviser === null) return ofSchool(root, 'dso', []);
  const told = (['title', 'email', 'phone'] as const).flatMap((key) => {
    const written = writtenAt(root, ['advisers', advisers.indexOf(adviser), key]);
    return written === undefined ? [] : [[key, written] as const];
  });
  return ofSchool(root, 'dso', told);
}

/** The family name as official boxes print it; null while there is none. */
function familyName(own: Written): string | null {
  const family = writtenAt(own, ['student', 'name', 'family']);
  const written = family?.kind === 'group' ? family.entries.get('asOnForm') : family;
  return written?.kind === 'leaf' && typeof written.value === 'string' ? written.value : null;
}
