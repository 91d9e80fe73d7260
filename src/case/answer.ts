// zod/mini reads the same as zod; its schemas carry no methods, which a program that starts anew each time pays for.
import * as z from 'zod/mini';
import { isDay } from './day.ts';

/** The word that answers "there is none": prints N/A where the box takes it, else leaves the box empty. */
export const NONE = 'none';

/** Most characters of any text; the longest box, with its continuation page, holds far less. */
const MOST_CHARACTERS = 20_000;

/** No salary, fee or head count comes near; it keeps numbers within what prints as digits. */
const MOST = 1_000_000_000;

type Schema = z.core.$ZodType;

/** A schema of choices, as `z.enum` makes it. */
type Choices = Schema & { readonly options: readonly string[] };

/** Says what a schema is for, in place: a second schema for it would cost as much as the first. */
export const told = <T extends Schema>(schema: T, description: string, examples?: readonly unknown[]): T => {
  z.globalRegistry.add(schema, examples === undefined ? { description } : { description, examples: [...examples] });
  return schema;
};

/** An answer, or a group of them, that may be left out. */
export const asked = <T extends Schema>(schema: T, description: string, examples?: readonly unknown[]) =>
  told(z.optional(schema), description, examples);

const none = told(z.literal(NONE), 'There is none.');
const plainNone = z.literal(NONE);

/** A group or a list, or `"none"`. */
export const orNone = <T extends Schema>(schema: T) => z.union([plainNone, schema]);

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_CHARACTERS));

/** The text of either spelling; what is said of it is said of this one alone. */
const toldText = (description: string) => told(z.clone(text), description);

const spelled = told(
  z.strictObject({
    text: toldText('As you write it; letters print this.'),
    asOnForm: toldText('Your own spelling for official boxes that refuse a character of it.'),
  }),
  'Two spellings: yours, and your own for official boxes.',
);

// Made once: making a schema costs more than reading an answer with it.
const wordsOrNone = z.union([none, z.union([text, spelled])]);
const notNone = text.check(z.refine((written) => written !== NONE, { params: { rule: 'not-none' } }));
const plainOrNone = z.union([none, text]);
const identifierOrNone = z.union([
  none,
  z.string().check(z.trim(), z.minLength(1), z.maxLength(80)).brand<'identifier'>(),
]);
const writtenDay = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isDay))
  .brand<'day'>();
z.globalRegistry.add(writtenDay, { format: 'date' });
const dayOrNone = z.union([none, writtenDay]);
const wholeNumber = z.number().check(z.int(), z.minimum(0), z.maximum(MOST));

/** Dollars and cents, or hours and their hundredths: no more decimals, and no power of ten. What is out of bounds is told as that alone. */
const isHundredths = (value: number): boolean => value < 0 || value > MOST || /^\d+(?:\.\d\d?)?$/.test(String(value));

const hundredths = z
  .number()
  .check(z.minimum(0), z.maximum(MOST), z.refine(isHundredths, { params: { rule: 'two-decimals' } }));

/** Words as a person writes them, or `"none"`; with a second spelling for official boxes where they need one. */
export const words = (describe: string, example: string) => asked(wordsOrNone, describe, [example]);

/** Words that are copied sign for sign (an email), or `"none"`: a second spelling of them would be another one. */
export const exactWords = (describe: string, example: string) => asked(plainOrNone, describe, [example]);

/** Words that cannot be none: identity. */
export const requiredWords = (describe: string, example: string) =>
  told(z.union([notNone, spelled]), describe, [example]);

/** An identifier exactly as written on the paper it comes from, or `"none"`. Rules classify it; the schema does not judge its shape. */
export const identifier = (describe: string, example: string) => asked(identifierOrNone, describe, [example]);

/** A calendar day `YYYY-MM-DD`, or `"none"`. */
export const day = (describe: string, example: string) => asked(dayOrNone, describe, [example]);

/** A question of the form that is answered Yes (`true`) or No (`false`). It has no default. */
export const yesNo = (describe: string) => asked(z.boolean(), describe, [true, false]);

/** One of the choices that a form prints. */
export const choice = <const T extends readonly [string, ...string[]]>(options: T, describe: string) =>
  choiceOf(z.enum(options), describe);

/** The same for choices that several questions share: a schema of many choices is slow to make. */
export const choiceOf = <T extends Choices>(choices: T, describe: string) =>
  asked(choices, describe, [choices.options[0]]);

/** One of the choices that a form prints, or `"none"` where the box may stay empty. */
export const choiceOrNone = <T extends Choices>(choices: T, describe: string) =>
  asked(z.union([none, choices]), describe, [choices.options[0]]);

/** A whole number of things, zero or more. */
export const count = (describe: string, example: number) => asked(wholeNumber, describe, [example]);

/** An amount or a number of hours, zero or more, with two decimals at most. */
export const amount = (describe: string, example: number) => asked(hundredths, describe, [example]);

/** A list of so many entries. */
export const listOf = <T extends Schema>(entry: T, least: number, most: number) =>
  z.array(entry).check(z.minLength(least), z.maxLength(most));
