import type { View } from '../case/view.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { acceptanceOn, acceptedEditions, editionFact, standingOn } from '../facts/edition-acceptance.ts';
import type { Law } from '../facts/law.ts';
import type { Cite, Finding } from '../finding.ts';
import type { Footer } from '../form/footers.ts';
import { expiryOf, type ReadFile } from '../form/read-back-file.ts';
import { fileFinding } from './file-checks.ts';
import { nameOf, type PdfForm, placeInFile } from './pdf-form.ts';

/** When a form is checked, and by which law. */
export interface CheckedOn {
  /** The day of the check, `YYYY-MM-DD`; it decides where no answer tells the day of filing. */
  readonly today: string;
  /** The answers that came with the PDF; null without any. */
  readonly answers: View | null;
  readonly law: Law;
}

/** The day that decides whether an edition is taken. */
const dayFor = (form: string, edition: string, { today, answers }: CheckedOn): string => {
  const dated = editionFact(form, edition)?.dated ?? 'filing';
  return (answers === null ? null : decisiveDay(answers, dated)) ?? today;
};

const pagesText = (pages: readonly number[]): string =>
  pages.length === 1 ? `page ${pages[0]}` : `pages ${pages.slice(0, -1).join(', ')} and ${pages.at(-1)}`;

/** Pages of the file by the edition that their foot or bar code names; `''` for pages that name none. */
const editionsOn = ({ footers }: ReadFile, { found }: PdfForm): ReadonlyMap<string, readonly number[]> => {
  const { inventory, pages, fields } = found;
  const editions = new Map<string, Set<number>>();
  const add = (edition: string, page: number) => editions.set(edition, (editions.get(edition) ?? new Set()).add(page));
  for (const page of pages.values()) {
    const footer = footers[page - 1];
    if (footer !== undefined) add(footer.form === inventory.form ? (footer.edition ?? '') : '', page);
  }
  for (const { kind, page, value } of fields.values()) {
    const edition = kind === 'barcode' ? value?.split('|')[1] : undefined;
    if (edition !== undefined && edition !== '' && page > 0) add(edition, page);
  }
  return new Map([...editions].map(([edition, on]) => [edition, [...on].sort((a, b) => a - b)]));
};

/** The school takes the I-983 without the evaluations on its last page. */
const isEvaluationPage = (form: string, missing: readonly number[], count: number): boolean =>
  form === 'i-983' && missing.length === 1 && missing[0] === count;

/** Pages of the form that are not in the file. */
const missingPages = ({ found: { inventory, pages } }: PdfForm): readonly number[] => {
  const missing = Array.from({ length: inventory.pages }, (_, at) => at + 1).filter((page) => !pages.has(page));
  return isEvaluationPage(inventory.form, missing, inventory.pages) ? [] : missing;
};

const DOWNLOAD = 'Fill in one fresh download of the form from the agency, and keep all its pages.';

/** Pages that are missing, of two editions, or without their foot. */
const wholeFindings = (read: ReadFile, form: PdfForm): Finding[] => {
  const name = nameOf(form);
  const wholly = (says: string, page: number | null = null): Finding =>
    fileFinding('filled-form-is-whole-and-of-one-edition', {
      items: [name],
      says,
      fix: DOWNLOAD,
      inPdf: placeInFile(form.file, page),
    });
  const editions = editionsOn(read, form);
  const silent = editions.get('') ?? [];
  const named = [...editions].filter(([edition]) => edition !== '');
  const missing = missingPages(form);
  const loose = read.words.flatMap((words, index) => (words.length === 0 ? [index + 1] : []));
  const told: Finding[] = [];
  if (missing.length > 0) {
    const scans =
      loose.length > 0 ? ` ${pagesText(loose).replace('p', 'P')} of the file, without words, may be a scan of it.` : '';
    told.push(
      wholly(
        `Of the ${form.found.inventory.pages} pages of the ${name}, ${pagesText(missing)} ${missing.length === 1 ? 'is' : 'are'} not in the file.${scans}`,
      ),
    );
  }
  if (named.length > 1) {
    const list = named.map(([edition, on]) => `${edition} on ${pagesText(on)}`).join('; ');
    told.push(wholly(`The pages of the ${name} are of ${named.length} editions: ${list}.`, named[1]?.[1][0] ?? null));
  }
  if (silent.length > 0)
    told.push(wholly(`No edition of the ${name} stands at the foot of ${pagesText(silent)}.`, silent[0] ?? null));
  return told;
};

/** What the agency does with the edition on the day that decides. */
const acceptanceFindings = (form: string, printed: string, file: string, on: CheckedOn): Finding[] => {
  const { law } = on;
  const day = dayFor(form, printed, on);
  const acceptance = acceptanceOn(form, printed, day, law);
  if (acceptance.status === 'accepted' || acceptance.status === 'older-print') return [];
  const name = form.toUpperCase();
  const taken = acceptedEditions(form, day, law).map((edition) => edition.printed);
  const cites: readonly Cite[] = acceptance.status === 'unknown' ? [] : [acceptance.state.cite];
  return [
    fileFinding('filled-form-is-of-an-edition-that-is-taken', {
      severity: acceptance.status === 'unknown' ? 'warning' : 'error',
      items: [`${name} edition ${printed}`],
      says: `The ${name} is of edition ${printed}. On ${day}: ${standingOn(acceptance)}`,
      fix:
        taken.length === 0
          ? 'Read on the page of the agency which edition is taken, and use that one.'
          : `Fill in edition ${taken.join(' or ')}.`,
      cites,
      inPdf: placeInFile(file),
    }),
  ];
};

/** The print of a form that prints no day of its edition: told by the expiry date at its top. */
const printFindings = (read: ReadFile, form: PdfForm, on: CheckedOn): Finding[] => {
  const { inventory } = form.found;
  const expires = expiryOf(read, form.found);
  if (inventory.expires === undefined || expires === null || expires > inventory.expires) return [];
  const acceptance = acceptanceOn(
    inventory.form,
    inventory.edition,
    dayFor(inventory.form, inventory.edition, on),
    on.law,
  );
  const story = editionFact(inventory.form, inventory.edition)?.story ?? '';
  if (acceptance.status !== 'older-print' && expires === inventory.expires) return [];
  return [
    fileFinding('filled-form-is-the-newest-print', {
      items: [`${nameOf(form)} edition ${inventory.printedEdition}`],
      says: `The ${nameOf(form)} is an older print, with the OMB expiry date ${expires}. ${expires === inventory.expires ? story : ''}`.trim(),
      fix: 'Fill in the newest print from the page of the agency, or ask the office whether it takes this one.',
      inPdf: placeInFile(form.file, form.found.pages.get(1) ?? null),
    }),
  ];
};

const markFindings = (read: ReadFile, form: PdfForm): Finding[] => {
  const pages = [...form.found.pages.values()];
  const marks = [
    ['a stand-in', pages.filter((page) => read.footers[page - 1]?.standIn === true)],
    ['a draft', pages.filter((page) => read.drafts.includes(page))],
  ] as const;
  return marks.flatMap(([what, on]) =>
    on.length === 0
      ? []
      : [
          fileFinding('filled-form-is-meant-for-filing', {
            items: [nameOf(form)],
            says: `${pagesText(on).replace('p', 'P')} of the file ${on.length === 1 ? 'bears' : 'bear'} the mark of ${what} of the ${nameOf(form)} that optpack made.`,
            fix:
              what === 'a draft'
                ? 'Mend the answers and build the packet without --draft.'
                : 'Bring the official form with `optpack forms get` and build again.',
            inPdf: placeInFile(form.file, on[0] ?? null),
          }),
        ],
  );
};

const changedFindings = (form: PdfForm): Finding[] => {
  const { differences } = form.found;
  if (differences === 0 || form.definition === null) return [];
  return [
    fileFinding('filled-form-is-as-the-agency-made-it', {
      items: [nameOf(form)],
      says: `The ${nameOf(form)} differs from the official one in ${differences === 1 ? '1 box' : `${differences} boxes`}: a program or a person changed it.`,
      fix: 'Compare its print with the official form before you file it.',
      inPdf: placeInFile(form.file),
    }),
  ];
};

/** Which editions a form may be of: what its pages name, else that of its boxes. */
const editionsOf = (read: ReadFile, form: PdfForm): readonly string[] => {
  const named = [...editionsOn(read, form).keys()].filter((edition) => edition !== '');
  return named.length === 0 ? [form.found.inventory.printedEdition] : named;
};

/** What the foot of flattened pages tells: pages of one form, which have no boxes. */
export const flattenedFindings = (file: string, form: string, footers: readonly Footer[], on: CheckedOn): Finding[] => {
  const name = form.toUpperCase();
  const editions = [...new Set(footers.flatMap(({ edition }) => edition ?? []))];
  const numbers = footers.flatMap(({ text }) => [
    /Page (\d{1,2}) of (\d{1,2})/
      .exec(text ?? '')
      ?.slice(1)
      .map(Number) ?? [],
  ]);
  const seen = new Set(numbers.map(([page]) => page));
  const count = Math.max(0, ...numbers.map(([, all = 0]) => all));
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((page) => !seen.has(page));
  const wholly = (says: string) =>
    fileFinding('filled-form-is-whole-and-of-one-edition', {
      items: [name],
      says,
      fix: DOWNLOAD,
      inPdf: placeInFile(file),
    });
  return [
    ...(missing.length === 0 || isEvaluationPage(form, missing, count)
      ? []
      : [
          wholly(
            `Of the ${count} pages of the ${name}, ${pagesText(missing)} ${missing.length === 1 ? 'is' : 'are'} not in the file.`,
          ),
        ]),
    ...(editions.length < 2
      ? []
      : [wholly(`The pages of the ${name} are of ${editions.length} editions: ${editions.join(', ')}.`)]),
    ...editions.flatMap((edition) => acceptanceFindings(form, edition, file, on)),
  ];
};

/** What the print of a form in a filled PDF shows: pages, editions, print, marks, changed boxes. */
export const printedFindings = (read: ReadFile, form: PdfForm, on: CheckedOn): Finding[] => [
  ...wholeFindings(read, form),
  ...editionsOf(read, form).flatMap((edition) => acceptanceFindings(form.found.inventory.form, edition, form.file, on)),
  ...printFindings(read, form, on),
  ...markFindings(read, form),
  ...changedFindings(form),
];
