import * as z from 'zod/mini';
import { isDay } from '../case/day.ts';
import { type Confidence, type Fact, type FactValue, isUnseen } from './define.ts';
import { facts } from './registry.ts';

// The message of each shape says what to write there: it becomes the fix of a finding.

// A check without a message of its own has that of its shape.
const day = (error: string) => z.string({ error }).check(z.refine(isDay));
const words = (error: string) => z.string({ error }).check(z.maxLength(500), z.regex(/\S/));

const ADDRESS = /^https:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/;
const address = (error: string) => z.string({ error }).check(z.regex(ADDRESS));

const confidences = ['several sources', 'one source', 'from memory'] as const satisfies readonly Confidence[];

const cite = z.strictObject(
  {
    title: words('Write the name of the source.'),
    url: address('Write the full address of the source; it begins with https://.'),
    seen: z.nullable(day('Write the day you saw it there, YYYY-MM-DD, or null.')),
  },
  { error: 'Write where it was read: { "title": "...", "url": "https://...", "seen": "2026-11-22" }.' },
);

/** The last of our own values of a fact, as an example; a long one is cut. */
const exampleOf = ({ values }: Fact<unknown>): string => {
  const own = values.findLast(({ value }) => value !== null && !isUnseen(value))?.value ?? 'some words';
  if (typeof own === 'string' && own.length > 40) return JSON.stringify(`${own.slice(0, 40)}...`);
  return JSON.stringify(Array.isArray(own) ? own.slice(0, 4) : own);
};

const isPage = (value: unknown): boolean =>
  isUnseen(value) && ADDRESS.test(String(value.readOn)) && Object.keys(value).length === 1;

const valueShape = (fact: Fact<unknown>) =>
  z.custom<FactValue<unknown>['value']>((value) => value === null || isPage(value) || fact.unit.is(value), {
    error: `Write a value such as ${exampleOf(fact)} (${fact.unit.name}), or { "readOn": "https://..." } for a page to read it on, or null when there is no such rule.`,
  });

const LIST =
  'Write a list of values: [{ "from": "2026-12-01", "value": ..., "cite": { "title": "...", "url": "https://...", "seen": null } }].';

const valuesOf = (fact: Fact<unknown>) =>
  z
    .array(
      z.strictObject(
        {
          from: day('Write the first day of the value, YYYY-MM-DD.'),
          exact: z.optional(z.boolean({ error: 'Write false when the value may have begun before, else true.' })),
          value: valueShape(fact),
          confidence: z.optional(z.enum(confidences, { error: `Write one of: ${confidences.join(', ')}.` })),
          cite,
          doubt: z.optional(words('Write a sentence, or take the key out.')),
        },
        { error: LIST },
      ),
      { error: LIST },
    )
    .check(
      z.minLength(1),
      z.superRefine((values, context) => {
        const index = values.findIndex(({ from }, at) => from <= (values[at - 1]?.from ?? ''));
        if (index >= 0) context.addIssue({ code: 'custom', path: [index, 'from'], message: ORDER });
      }),
    );

const ORDER = 'Put the values in the order of their first days, each day once.';

/** What a file of facts looks like: for each fact that it replaces all its values, each in the fact's unit. */
export const overridesSchema = () =>
  z.strictObject(Object.fromEntries(facts.map((fact) => [fact.id, z.optional(valuesOf(fact))])));

/** A value of a fact as a file gives it. */
export type GivenValue = z.infer<ReturnType<typeof valuesOf>>[number];
