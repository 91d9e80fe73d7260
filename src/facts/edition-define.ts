import { defineFact, type Fact, type FactValue } from './define.ts';
import type { Unit } from './unit.ts';

/**
 * What an agency does with an edition of a form. `superseded`: another edition took its place. `not-accepted`: announced, and
 * not taken. `older-print`: the same edition is in use in a newer print. A day that no value covers is unknown.
 */
export type EditionStatus = (typeof statuses)[number];

const statuses = ['accepted', 'superseded', 'not-accepted', 'older-print'] as const;

const status: Unit<EditionStatus> = {
  name: statuses.join(', '),
  is: (value): value is EditionStatus => statuses.some((one) => one === value),
  tell: (value) => value,
};

/** A status from a day on. */
export interface EditionState extends FactValue<EditionStatus> {
  readonly value: EditionStatus;
  /** False when `from` is only the first day on which the status was seen: it may have begun before. */
  readonly exact: boolean;
}

/** What is known about one edition of a form. */
export interface EditionFact extends Fact<EditionStatus> {
  /** Form number in lower case: `i-765`. */
  readonly form: string;
  /** Day of the edition as its folder is named: `2025-08-21`. */
  readonly edition: string;
  /** The edition as printed in the footer: `08/21/25`. */
  readonly printed: string;
  readonly agency: 'USCIS' | 'ICE';
  readonly values: readonly EditionState[];
  /** What else there is to know about it, a sentence; null when nothing. */
  readonly story: string | null;
}

/** An edition as its form's file declares it. */
type Declared = Pick<EditionFact, 'edition' | 'printed' | 'values' | 'story'>;

/** Declares what is known about the editions of a form. Throws when the values of one are not in the order of their days. */
export const defineEditions = (
  form: string,
  { agency, dated }: Pick<EditionFact, 'agency' | 'dated'>,
  editions: readonly Declared[],
): readonly EditionFact[] =>
  editions.map((declared) => {
    const fact: EditionFact = {
      ...declared,
      id: `edition-${form}-${declared.edition}`,
      title: `Whether ${agency} takes Form ${form.toUpperCase()}, edition ${declared.printed}`,
      form,
      unit: status,
      agency,
      dated,
    };
    defineFact(fact);
    return fact;
  });
