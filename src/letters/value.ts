import type { Answer } from '../case/view.ts';
import { escapeMarkdown } from './escape.ts';

const mark: unique symbol = Symbol.for('optpack.value');

/** A value as a template sees it. The template engine prints it through `toHTML`, which is already escaped for Markdown. */
export class Value {
  /** Told by a mark, not by class: a template compiled at run time comes from a bundle with its own copy of this class. */
  readonly [mark] = true;
  /** What was written, or null when there is nothing to print. */
  readonly raw: string | number | boolean | null;
  /** What stands in its place when it is printed all the same. */
  readonly #otherwise: string;

  constructor(raw: string | number | boolean | null, otherwise = '') {
    this.raw = raw;
    this.#otherwise = otherwise;
  }

  /** Whether `{{#if}}` holds: something was answered, and it was not No. */
  get holds(): boolean {
    return this.raw !== null && this.raw !== false && this.raw !== '';
  }

  toHTML(): string {
    return escapeMarkdown(this.raw === null ? this.#otherwise : String(this.raw));
  }
}

/** True for a value made by any part of optpack, whichever bundle it is in. */
export const isValue = (thing: unknown): thing is Value => typeof thing === 'object' && thing !== null && mark in thing;

/** An answer for a template. In a draft one that is not there is printed as what it is: `lacking` names the answers that are missing. */
export const answerValue = (path: string, answer: Answer, lacking: () => readonly string[] = () => []): Value => {
  if (answer.is === 'unanswered') {
    const missing = lacking();
    return new Value(null, `[not answered: ${missing.length === 0 ? path : missing.join(', ')}]`);
  }
  if (answer.is !== 'answered') return new Value(null, `[none: ${path}]`);
  return new Value(typeof answer.value === 'boolean' ? answer.value : answer.text);
};
