import { formI765, formI983, instructionsI765, officeOnI983 } from '../facts/cited.ts';
import type { Cite, Finding, PdfPlace, Severity } from '../finding.ts';
import type { Check } from './check.ts';

/** A check of a filled PDF: of the file, its pages and its boxes. */
export interface FileCheck extends Check {
  /** How grave it is unless the finding says otherwise. */
  readonly severity: Severity;
  /** Set where nothing could be read of what the user gave: input that cannot be read, no mistake on a form. */
  readonly unreadable?: true;
}

type Declared = Omit<FileCheck, 'id' | 'by'>;

const NOT_READ = 'optpack reads what the boxes of a form hold, and guesses nothing from a picture or from loose words.';

const onePageOfAll: Cite = {
  title: 'USCIS, page of Form I-765: all pages of one edition, edition and page numbers visible at the bottom',
  url: 'https://www.uscis.gov/i-765',
  seen: '2026-04-30',
};

const checks = {
  'filled-pdf-can-be-read': {
    title: 'A filled PDF can be read',
    severity: 'error',
    why: 'A file that is damaged, or far larger than a form, cannot be checked; an agency may be unable to open it either.',
    unreadable: true,
  },
  'filled-pdf-opens-without-a-password': {
    title: 'A filled PDF opens without a password',
    severity: 'error',
    why: 'Nobody who gets the file can open it, and an upload of it is refused.',
    finds: ['I765-46'],
    unreadable: true,
  },
  'filled-pdf-holds-a-form-that-is-read': {
    title: 'A filled PDF holds a form in an edition that optpack reads',
    severity: 'error',
    why: 'What a box asks is known for the editions that optpack fills, and not guessed for others.',
    unreadable: true,
  },
  'filled-form-keeps-its-boxes': {
    title: 'A filled form still has its boxes',
    severity: 'error',
    why: `The form was flattened or printed to a new PDF: its words are there to be seen and in no box. ${NOT_READ}`,
    unreadable: true,
  },
  'filled-form-is-no-scan': {
    title: 'A filled form is no scan',
    severity: 'error',
    why: `The pages are pictures without words. ${NOT_READ}`,
    unreadable: true,
  },
  'filled-form-has-pages-of-its-own': {
    title: 'A filled form has pages of its own',
    severity: 'error',
    why: 'The only page of the file asks to wait: a program in it draws the form, and only in Adobe Reader. Nobody else can print or read it.',
    unreadable: true,
  },
  'filled-form-is-of-an-edition-that-is-taken': {
    title: 'A filled form is of an edition that the agency takes on the day that decides',
    severity: 'error',
    why: 'A form on an edition that is no longer taken, or not yet, is rejected.',
    cites: [onePageOfAll],
    finds: ['I765-09', 'I765-10'],
  },
  'filled-form-is-whole-and-of-one-edition': {
    title: 'A filled form has all its pages, all of one edition, and each shows its foot',
    severity: 'error',
    why: 'USCIS rejects a form with a page missing, with pages of two editions, or without the edition at the foot of each page.',
    cites: [onePageOfAll],
    finds: ['I765-11'],
  },
  'filled-form-is-the-newest-print': {
    title: 'A filled form is the newest print of its edition',
    severity: 'note',
    why: 'Offices ask for the print with the newest expiry date at its top.',
    cites: [formI983('expiry date at the top of page 1')],
    finds: ['I983-26'],
  },
  'filled-form-is-meant-for-filing': {
    title: 'A filled form bears no mark of a draft or a stand-in',
    severity: 'error',
    why: 'The mark stands on pages that nobody may file: drafts of a packet with errors, and stand-ins for a form that optpack did not have.',
  },
  'filled-form-is-as-the-agency-made-it': {
    title: 'A filled form has the boxes that the agency gave it',
    severity: 'note',
    why: 'A program or a person changed the form; what is printed beside its boxes may be changed as well.',
  },
  'filled-form-is-filled-in': {
    title: 'A filled form is filled in',
    severity: 'error',
    why: 'An empty form asks for nothing.',
    unreadable: true,
  },
  'answers-stand-in-the-boxes': {
    title: 'The answers on a form stand in its boxes, not over them',
    severity: 'warning',
    why: 'Words, stamps and ink laid over a page as a comment are not printed by every program, and optpack does not read them.',
  },
  'filled-question-has-one-tick': {
    title: 'One box of a question is ticked, and no other',
    severity: 'error',
    why: 'With two ticks nobody can tell the answer, and the form may be rejected.',
    cites: [formI765('Part 1')],
    finds: ['I765-37'],
  },
  'filled-form-answers-what-it-asks': {
    title: 'Every box that the form asks to be filled is filled',
    severity: 'error',
    why: 'A form with open questions is sent back or rejected.',
    cites: [instructionsI765('how to fill out the form'), formI983('sections 1 to 6')],
    finds: ['I765-25', 'I983-03'],
  },
  'empty-box-says-not-applicable': {
    title: 'A box that nothing applies to says N/A where it takes that',
    severity: 'note',
    why: 'An empty box may be read as a question that was overlooked.',
    cites: [instructionsI765('N/A or None where a question does not apply')],
    finds: ['I765-40'],
  },
  'filled-box-holds-an-answer': {
    title: 'A box holds an answer of the kind that it asks for',
    severity: 'warning',
    why: 'A day that is in no calendar or a word where a number belongs is questioned or copied wrongly.',
  },
  'filled-box-takes-its-characters': {
    title: 'A box holds only characters that the official form takes',
    severity: 'warning',
    why: 'The official form refuses the character while one types; the machine that reads the paper may do so too.',
  },
  'filled-box-shows-its-whole-text': {
    title: 'The whole text of a box can be seen',
    severity: 'error',
    why: 'What does not fit into a box is cut off on paper, or printed too small to read.',
  },
  'box-for-others-stays-empty': {
    title: 'Boxes that are for other cases stay empty',
    severity: 'warning',
    why: 'The form asks them of other categories; an answer there contradicts the application.',
    cites: [formI765('items 29 to 31 and Part 3 item 6')],
    finds: ['I765-36'],
  },
  'signature-is-no-typed-word': {
    title: 'A signature line holds no typed words',
    severity: 'error',
    why: 'A typed name is no signature: USCIS rejects or denies such an I-765, and the school sends such an I-983 back.',
    cites: [
      instructionsI765('signature, and validity of signatures'),
      officeOnI983('three ways of signing, and no typed names'),
    ],
    finds: ['I765-13', 'I983-04'],
  },
  'filled-form-is-signed-before-it-is-sent': {
    title: 'A form is signed before it is sent',
    severity: 'note',
    why: 'USCIS rejects a form without a signature, and a school takes no I-983 without all of its three.',
    cites: [instructionsI765('signature'), formI983('sections 2, 4 and 6')],
    finds: ['I765-12', 'I983-05', 'I983-06'],
  },
  'page-5-is-empty-at-the-start': {
    title: 'Page 5 of the I-983 is empty when the training starts',
    severity: 'warning',
    why: 'It looks back on a year of work and on all of it; filled in at the start it evaluates what has not happened.',
    cites: [formI983('page 5, evaluation on student progress'), officeOnI983('page 5 is not completed when applying')],
    finds: ['I983-15'],
  },
  'boxes-for-one-answer-say-the-same': {
    title: 'Boxes that ask the same say the same, on one form and on two',
    severity: 'warning',
    why: 'Of two different answers one is wrong; the reader cannot know which.',
    finds: ['I983-21'],
  },
  'filled-form-says-what-the-answers-say': {
    title: 'A filled form says what the answer file says',
    severity: 'warning',
    why: 'Of two different answers one is wrong, and the form is what is filed.',
  },
  'a-pdf-shows-what-checks-need': {
    title: 'A filled PDF shows all that checks need',
    severity: 'note',
    why: 'What no form asks cannot be checked from a form.',
  },
} as const satisfies Readonly<Record<string, Declared>>;

export type FileCheckId = keyof typeof checks;

const declared: Readonly<Record<FileCheckId, Declared>> = checks;

/** Every check of a filled PDF. */
export const fileChecks: readonly FileCheck[] = Object.entries<Declared>(checks).map(([id, check]) => ({
  id,
  ...check,
  by: ['check FILE.pdf', 'read'],
}));

/** What a finding about a filled PDF says; severity, reason and sources are those of its check. */
interface FileFinding extends Pick<Finding, 'says' | 'fix'> {
  readonly severity?: Severity;
  readonly items?: readonly string[];
  readonly path?: string | null;
  readonly cites?: readonly Cite[];
  readonly inPdf?: PdfPlace;
}

/** A finding of a check of filled PDFs. Sources speak of one form: those of another are left out. */
export const fileFinding = (id: FileCheckId, { severity, items = [], path = null, ...said }: FileFinding): Finding => {
  const { why, severity: usual, cites } = declared[id];
  return {
    rule: id,
    severity: severity ?? usual,
    path,
    items,
    why,
    ...(cites === undefined ? {} : { cites: citesFor(items, cites) }),
    ...said,
  };
};

const FORM = /\b[IG]-\d{3,4}\b/;

const citesFor = (items: readonly string[], cites: readonly Cite[]): readonly Cite[] => {
  const forms = new Set(items.flatMap((item) => FORM.exec(item)?.[0] ?? []));
  const own = cites.filter(({ title }) => [...forms].some((form) => title.includes(form)));
  return own.length > 0 ? own : cites;
};

/** True for a finding that says that nothing could be read. */
export const isUnreadable = ({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): boolean =>
  severity === 'error' && fileChecks.some(({ id, unreadable }) => id === rule && unreadable === true);
