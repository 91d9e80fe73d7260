import type { View, ViewPath } from '../case/view.ts';
import { dollars } from '../facts/unit.ts';
import { type Adviser, adviserOf } from './advisers.ts';
import { leadTimeTold } from './lead-time.ts';
import type { SchoolPack } from './pack.ts';
import { wordingKeys } from './wording-keys.ts';

/** Single texts about an office that templates may print, as `packet.office.<key>`; a wording block by its own key. */
export const officeKeys = [
  'name',
  'office',
  'source',
  'seen',
  'fee',
  'feeFor',
  'leadTime',
  'leadTimeFor',
  'adviser',
  'adviserContact',
  'dsoContact',
  'reason',
  'requestPortal',
  'reportPortal',
  'uploadPortal',
  ...wordingKeys,
] as const;

export type OfficeKey = (typeof officeKeys)[number];

/** Lists of an office that templates may repeat, as `packet.office.<list>`. */
export const officeLists = [
  'requestPapers',
  'filingPapers',
  'filingExtras',
  'portals',
  'reports',
  'changes',
  'doubts',
] as const;

export type OfficeList = (typeof officeLists)[number];

/** One entry of a list of an office. */
export type OfficeEntry = { readonly text: string; readonly url?: string };

/** What templates may say of the office, from its school pack. */
export interface OfficeValues {
  /** A key without a value is missing. */
  readonly values: Readonly<Partial<Record<OfficeKey, string>>>;
  readonly lists: Readonly<Record<OfficeList, readonly OfficeEntry[]>>;
  /** Lines at the head of the office's letters; none without a letterhead. */
  readonly letterhead: readonly string[];
}

/** What a school pack tells the templates of one case; the adviser is the one for the family name. */
export const officeValues = (pack: SchoolPack, view: View): OfficeValues => ({
  values: { ...given(pack, view), ...pack.wording },
  lists: {
    requestPapers: pack.requestPapers.map(paperEntry),
    filingPapers: pack.filingPapers.map(paperEntry),
    // What the office wants beyond USCIS: what USCIS asks for, a letter says by itself.
    filingExtras: pack.filingPapers.filter(({ need }) => need !== undefined).map(paperEntry),
    portals: pack.portals.map(({ name, for: use, url }) => entry(`${name}: ${use}`, url)),
    reports: pack.reports.map(({ what, when, how }) => entry(`${what}, ${when}. ${how}`)),
    changes: pack.changes.map(({ said, now }) => entry(`The page of the office: ${said} Today: ${now}`)),
    doubts: pack.doubts.map(({ says, page }) => entry(says, page)),
  },
  letterhead: pack.letterhead?.lines ?? [],
});

type Values = OfficeValues['values'];

const given = (pack: SchoolPack, view: View): Values => {
  const { fee, leadTime, dsoContact, portals } = pack;
  const adviser = adviserOf(pack.advisers, answered(view, 'student.name.family', 'onForm') ?? '');
  return withoutEmpty({
    name: pack.name,
    office: answered(view, 'school.office'),
    source: pack.source,
    seen: pack.seen,
    fee: fee === null ? null : dollars.tell(fee.dollars),
    feeFor: fee?.for,
    leadTime: leadTime === null ? null : leadTimeTold(leadTime),
    leadTimeFor: leadTime?.for,
    adviser: adviser?.title,
    adviserContact: adviser === null ? null : contact(adviser),
    dsoContact,
    reason: reasons[answered(view, 'school.recommendsReason') ?? ''],
    requestPortal: portals.find(({ takes }) => takes.includes('request'))?.name,
    reportPortal: portals.find(({ takes }) => takes.includes('report'))?.name,
    uploadPortal: portals.find(({ takes }) => takes.includes('upload'))?.name,
  });
};

/** Boxes of Part 1 of the I-765. */
const reasons: Readonly<Partial<Record<string, string>>> = {
  initial: 'initial permission, item 1.a',
  renewal: 'renewal, item 1.c',
};

const answered = (view: View, path: ViewPath, spelling: 'text' | 'onForm' = 'text'): string | null => {
  const answer = view.at(path);
  return answer.is === 'answered' ? answer[spelling] : null;
};

const contact = ({ email, phone }: Adviser): string => [email, phone].filter((part) => part !== undefined).join(', ');

const withoutEmpty = (values: Readonly<Partial<Record<OfficeKey, string | null | undefined>>>): Values => {
  const told: Partial<Record<OfficeKey, string>> = {};
  for (const key of officeKeys) {
    const text = values[key];
    if (text) told[key] = text;
  }
  return told;
};

const needs = {
  recommended: ' (recommended)',
  office: ' (the office asks for it, USCIS does not)',
} as const;

const paperEntry = ({ text, need }: SchoolPack['requestPapers'][number]): OfficeEntry =>
  entry(need === undefined ? text : `${text}${needs[need]}`);

const entry = (text: string, url?: string): OfficeEntry => (url === undefined ? { text } : { text, url });
