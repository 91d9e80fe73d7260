import type { Case } from '../case/case.ts';
import type { DerivedPath } from '../case/derived.ts';
import { type PaperKind, papersOf } from '../case/papers.ts';
import type { ChoicePath, YesNoPath } from '../case/path.ts';
import type { View } from '../case/view.ts';
import type { PacketKind } from '../rules/define.ts';

/** A part belongs into the packet only when the answer at the path is this value. */
export type PartCondition = readonly [path: ChoicePath | YesNoPath | DerivedPath, value: boolean | string];

interface PartOptions {
  /** All of these must hold; always in the packet when absent. */
  readonly when?: readonly PartCondition[];
}

/** A part of a packet that is an official form. */
export interface FormPart extends PartOptions {
  readonly kind: 'form';
  /** Printed form number in lower case: `i-983`. */
  readonly form: string;
  /** 1-based pages that belong into this packet; all pages when absent. */
  readonly pages?: readonly number[];
  /** Items that stay empty in this packet because they are filled later, each by how its name begins. */
  readonly leaves?: readonly string[];
  /** Takes the form's place when `documents` names a file for it: the user filled the form by hand. */
  readonly orPaper?: PapersPart;
}

/** A part of a packet that we print: a letter or a checklist, by the name of its template. */
export interface LetterPart extends PartOptions {
  readonly kind: 'letter';
  /** Template name: `letters/employer-letter`, `checklists/uscis-paper`. */
  readonly template: string;
  /** Title in the outline and in the document properties. */
  readonly title: string;
  /** Bears the letterhead of the office, when its school pack has one. */
  readonly letterhead?: 'office';
  /** Written as an editable DOCX too, under `parts/`. */
  readonly docx?: true;
  /** Stays with whoever prints the packet: it is not among what is sent. */
  readonly stays?: true;
}

/** A place for papers of the user, by what they are: inserted behind a tab sheet, or an open line of the checklist. */
export interface PapersPart extends PartOptions {
  readonly kind: 'papers';
  /** In the order in which they go in. */
  readonly of: readonly PaperKind[];
  /** Of several papers of one kind this place takes the first, or the others; all when absent. */
  readonly only?: 'first' | 'others';
  /** `I-94 record`. */
  readonly title: string;
  /**
   * What the paper must be, for the checklist: a phrase without a full stop. Absent for a form, which is no evidence: its
   * pages alone go in, without a tab sheet and without a line among the papers.
   */
  readonly says?: string;
  /** Goes in as the thing that it is, a photo: told among the papers, and no file is inserted. */
  readonly byHand?: true;
  /** Template of a sheet that holds the place while the paper is missing. */
  readonly instead?: string;
}

/** A slot of an online form: its file is written beside the packet, under `uploads/`. */
export interface UploadPart extends PartOptions {
  readonly kind: 'upload';
  /** Papers that go into its one file, in this order. */
  readonly of: readonly PaperKind[];
  readonly title: string;
  readonly says: string;
  /** Name of the file without its ending: `i-94`. */
  readonly name: string;
}

export type Part = FormPart | LetterPart | PapersPart | UploadPart;

/** Who does what is to be done with a packet. */
export type Actor = 'student' | 'office' | 'employer';

/** A signature that a packet needs. */
export interface Signing {
  readonly who: Actor | 'interpreter' | 'preparer' | 'payer';
  /** What is signed: `Form I-983, section 2`. */
  readonly what: string;
  /** How: `in ink`, `in ink or with e-signature software`. */
  readonly how: string;
}

/** How a school takes a signature on a Form I-983 or a letter; checklists tell since when. */
export const INK_OR_SOFTWARE = 'in ink or with e-signature software';

/** What a packet is made of, in order. One file per recipe, its name is the id. */
export interface Recipe {
  readonly id: string;
  readonly title: string;
  /** Who gets it: rules speak for the packets of one reader. */
  readonly packet: PacketKind;
  /** Who files it and for what, one sentence. */
  readonly purpose: string;
  /** Who acts. */
  readonly acts: Actor;
  /** By which day: a date of the case (`filing-closes`), which its checklist prints; null where no day is set. */
  readonly by: string | null;
  readonly signs: readonly Signing[];
  readonly parts: readonly Part[];
}

const holds = (view: View, [path, value]: PartCondition): boolean => {
  const answer = view.at(path);
  return answer.is === 'answered' && answer.value === value;
};

/** Does the case name a file of such a paper? */
const names = (answers: Case, { of }: PapersPart): boolean =>
  (papersOf(answers) ?? []).some(({ is, file = 'none' }) => file !== 'none' && of.some((kind) => kind === is));

/** The recipe with the parts that this case needs. */
export const recipeFor = (recipe: Recipe, view: View): Recipe => ({
  ...recipe,
  parts: recipe.parts
    .filter(({ when = [] }) => when.every((condition) => holds(view, condition)))
    .map((part) => (part.kind === 'form' && part.orPaper && names(view.case, part.orPaper) ? part.orPaper : part)),
});
