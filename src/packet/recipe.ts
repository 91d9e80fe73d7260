import type { DerivedPath } from '../case/derived.ts';
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
}

/** A part of a packet that we print: a letter or a checklist, by the name of its template. */
export interface LetterPart extends PartOptions {
  readonly kind: 'letter';
  /** Template name: `letters/employer-letter`, `checklists/uscis-paper`. */
  readonly template: string;
  /** Title in the outline and in the document properties. */
  readonly title: string;
}

export type Part = FormPart | LetterPart;

/** What a packet is made of, in order. One file per recipe, its name is the id. */
export interface Recipe {
  readonly id: string;
  readonly title: string;
  /** Who gets it: rules speak for the packets of one reader. */
  readonly packet: PacketKind;
  /** Who files it and for what, one sentence. */
  readonly purpose: string;
  readonly parts: readonly Part[];
}

const holds = (view: View, [path, value]: PartCondition): boolean => {
  const answer = view.at(path);
  return answer.is === 'answered' && answer.value === value;
};

/** The recipe with the parts that this case needs. */
export const recipeFor = (recipe: Recipe, view: View): Recipe => ({
  ...recipe,
  parts: recipe.parts.filter(({ when = [] }) => when.every((condition) => holds(view, condition))),
});
