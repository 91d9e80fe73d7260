import type Handlebars from 'handlebars';
import { formatDay } from '../case/day.ts';
import { escapeMarkdown } from './escape.ts';
import { isValue, type Value } from './value.ts';

/** What a template may do with a value besides printing it. */
export const printers = ['day', 'money', 'lines', 'count', 'yesNo'] as const;

/** What a template may ask, and repeat. */
export const blocks = ['if', 'unless', 'each'] as const;

type Print = (value: Value, ...words: string[]) => string;

const holds = (value: unknown): boolean =>
  isValue(value) ? value.holds : Array.isArray(value) ? value.length > 0 : Boolean(value);

const printed =
  (write: (raw: string, ...words: string[]) => string): Print =>
  (value, ...words) =>
    value.raw === null ? value.toHTML() : write(String(value.raw), ...words);

/** `November 22, 2026`. */
const day = printed((raw) => escapeMarkdown(formatDay(raw, 'long English')));

/** `$98,000`, with cents only where there are some. */
const money = printed((raw) => {
  const [whole = '', cents] = raw.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return escapeMarkdown(`$${grouped}${cents === undefined ? '' : `.${cents.padEnd(2, '0')}`}`);
});

/** The line ends of the value stay line ends. */
const lines = printed((raw) => escapeMarkdown(raw, 'as lines'));

/** `1 page`, `7 pages`. */
const count = printed((raw, one = '', many = '') => escapeMarkdown(`${raw} ${raw === '1' ? one : many}`));

/** `Yes` or `No`; a question without an answer stays open. */
const yesNo = printed((raw) => (raw === 'true' ? 'Yes' : 'No'));

const prints: Readonly<Record<(typeof printers)[number], Print>> = { day, money, lines, count, yesNo };

interface BlockOptions {
  fn(context: unknown): string;
  inverse(context: unknown): string;
}

/** The part of the template engine that takes new words. */
type Engine = Pick<typeof Handlebars, 'registerHelper' | 'SafeString'>;

/** Teaches a template engine our words, so that a template made at build time and one made at run time mean the same. */
export const teach = (engine: Engine): void => {
  engine.registerHelper('if', function (this: unknown, value: unknown, options: BlockOptions) {
    return holds(value) ? options.fn(this) : options.inverse(this);
  });
  engine.registerHelper('unless', function (this: unknown, value: unknown, options: BlockOptions) {
    return holds(value) ? options.inverse(this) : options.fn(this);
  });
  for (const name of printers) {
    // The engine passes its own options after the words.
    engine.registerHelper(name, (value: Value, ...words: unknown[]) => {
      const given = words.filter((word) => typeof word === 'string');
      return new engine.SafeString(prints[name](value, ...given));
    });
  }
};
