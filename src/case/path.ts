import type { Case } from './case.ts';
import type { states } from './states.ts';

/** Entries of the longest list: other names. The schema holds every list to it. */
export type Index = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19;

type SpelledWords = { text: string; asOnForm: string };
type Leaf = string | number | boolean | SpelledWords;

type Join<A extends string, B extends string> = A extends '' ? B : `${A}.${B}`;

type Paths<T, At extends string = ''> = T extends Leaf
  ? At
  : T extends readonly (infer E)[]
    ? Paths<NonNullable<E>, Join<At, `${Index}`>>
    : T extends object
      ? { [K in keyof T & string]: Paths<NonNullable<T[K]>, Join<At, K>> }[keyof T & string]
      : never;

type At<T, P extends string> = P extends `${infer K}.${infer Rest}`
  ? T extends readonly (infer E)[]
    ? At<NonNullable<E>, Rest>
    : T extends object
      ? K extends keyof T
        ? At<NonNullable<T[K]>, Rest>
        : never
      : never
  : T extends readonly (infer E)[]
    ? NonNullable<E>
    : T extends object
      ? P extends keyof T
        ? NonNullable<T[P]>
        : never
      : never;

/** Path of an answer: `student.name.family`, `student.otherNames.0.given`. */
export type CasePath = Exclude<Paths<Case>, '$schema'>;

/** What the schema lets through at a path. */
export type AnswerAt<P extends CasePath> = At<Case, P>;

/** Paths of questions answered Yes or No. */
export type YesNoPath = { [P in CasePath]: AnswerAt<P> extends boolean ? P : never }[CasePath];

/** Paths of calendar days. */
export type DayPath = {
  [P in CasePath]: Extract<AnswerAt<P>, { readonly '~day': true } | import('zod/mini').core.$brand<'day'>> extends never
    ? never
    : P;
}[CasePath];

/** Paths of questions with printed choices. */
export type ChoicePath = {
  [P in CasePath]: AnswerAt<P> extends string
    ? string extends AnswerAt<P>
      ? never
      : 'none' extends AnswerAt<P>
        ? never
        : P
    : never;
}[CasePath];

/** Paths of states, also of those abroad where there is none. */
export type StatePath = {
  [P in CasePath]: AnswerAt<P> extends (typeof states)[number] | 'none' ? P : never;
}[CasePath];
