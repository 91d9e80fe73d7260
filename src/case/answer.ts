import * as z from 'zod';
import { isDay } from './day.ts';

/** The word that answers "there is none": prints N/A where the box takes it, else leaves the box empty. */
export const NONE = 'none';

/** Most characters of any text; the longest box, with its continuation page, holds far less. */
const MOST_CHARACTERS = 20_000;

/** No salary, fee or head count comes near; it keeps numbers within what prints as digits. */
const MOST = 1_000_000_000;

const none = z.literal(NONE).meta({ description: 'There is none.' });

const text = z.string().trim().min(1).max(MOST_CHARACTERS);

const spelled = z
  .strictObject({
    text: text.meta({ description: 'As you write it; letters print this.' }),
    asOnForm: text.meta({ description: 'Your own spelling for official boxes that refuse a character of it.' }),
  })
  .meta({ description: 'Two spellings: yours, and your own for official boxes.' });

// Made once: making a schema costs more than reading an answer with it.
const wordsOrNone = z.union([none, z.union([text, spelled])]);
const needed = z.union([text.refine((written) => written !== NONE, { params: { rule: 'not-none' } }), spelled]);
const plainOrNone = z.union([none, text]);
const identifierOrNone = z.union([none, z.string().trim().min(1).max(80).brand<'identifier'>()]);
const dayOrNone = z.union([
  none,
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine(isDay)
    .brand<'day'>()
    .meta({ format: 'date' }),
]);

/** Says what a schema is for, in place: `meta` would make a second schema. */
const told = <T extends z.ZodType>(schema: T, description: string, examples: readonly unknown[]): T => {
  z.globalRegistry.add(schema, { description, examples: [...examples] });
  return schema;
};

/** Words as a person writes them, or `"none"`; with a second spelling for official boxes where they need one. */
export const words = (describe: string, example: string) => told(wordsOrNone.optional(), describe, [example]);

/** Words that are copied sign for sign (an email), or `"none"`: a second spelling of them would be another one. */
export const exactWords = (describe: string, example: string) => told(plainOrNone.optional(), describe, [example]);

/** Words that cannot be none: identity. */
export const requiredWords = (describe: string, example: string) =>
  needed.meta({ description: describe, examples: [example] });

/** An identifier exactly as written on the paper it comes from, or `"none"`. Rules classify it; the schema does not judge its shape. */
export const identifier = (describe: string, example: string) => told(identifierOrNone.optional(), describe, [example]);

/** A calendar day `YYYY-MM-DD`, or `"none"`. */
export const day = (describe: string, example: string) => told(dayOrNone.optional(), describe, [example]);

/** A question of the form that is answered Yes (`true`) or No (`false`). It has no default. */
export const yesNo = (describe: string) => told(z.boolean().optional(), describe, [true, false]);

/** One of the choices that a form prints. */
export const choice = <const T extends readonly [string, ...string[]]>(options: T, describe: string) =>
  told(z.enum(options).optional(), describe, [options[0]]);

/** One of the choices that a form prints, or `"none"` where the box may stay empty. */
export const choiceOrNone = <const T extends readonly [string, ...string[]]>(options: T, describe: string) =>
  told(z.union([none, z.enum(options)]).optional(), describe, [options[0]]);

/** A whole number of things, zero or more. */
export const count = (describe: string, example: number) =>
  z
    .number()
    .int()
    .min(0)
    .max(MOST)
    .optional()
    .meta({ description: describe, examples: [example] });

/** Dollars and cents, or hours and their hundredths: no more decimals, and no power of ten. What is out of bounds is told as that alone. */
const isHundredths = (value: number): boolean => value < 0 || value > MOST || /^\d+(?:\.\d\d?)?$/.test(String(value));

/** An amount or a number of hours, zero or more, with two decimals at most. */
export const amount = (describe: string, example: number) =>
  z
    .number()
    .min(0)
    .max(MOST)
    .refine(isHundredths, { params: { rule: 'two-decimals' } })
    .optional()
    .meta({ description: describe, examples: [example] });
