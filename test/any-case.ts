import fc from 'fast-check';
import * as z from 'zod/mini';
import { type Case, caseSchema } from '../src/case/case.ts';

type Schema = z.core.$ZodType;

/** Days of all kinds: the first and the last that can be written, leap days, and those around a filing. */
const days = fc.oneof(
  fc.constantFrom('0001-01-01', '9999-12-31', '2024-02-29', '2026-10-07', '2026-11-09', '2027-01-14', '2000-02-29'),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
);

/** Words as people and machines write them, and such as look like an answer of another kind. */
const texts = fc.oneof(
  { weight: 3, arbitrary: fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '04-0000000',
      '1000001',
      '123-45-6789',
      'A012345678',
      'IOE0123456789',
      'N0001234567',
      '(c)(3)(B)',
      'C03C',
      '11.0701',
      'personal check',
      'G-1450',
      "Master's",
      'PhD',
      'Testa Samplename',
      'P.O. Box 12',
      '\u202e9876',
      '____',
      'constructor',
      'https://example.org',
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 99_999_999_999 }).map(String) },
);

const numbers = fc.oneof(
  fc.constantFrom(0, 1, 19.99, 20, 168, 380, 410, 470, 520, 1780, 1_000_000_000),
  fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100),
);

/** False for a count of things. */
const takesHalves = (schema: Schema): boolean => z.safeParse(schema, 0.5, { jitless: true }).success;

const isDaySchema = (schema: Schema): boolean => z.globalRegistry.get(schema)?.format === 'date';

/** Anything that one schema lets through, or nearly: the whole is checked again. */
const anyOf = (schema: Schema): fc.Arbitrary<unknown> => {
  if (schema instanceof z.core.$ZodOptional) return anyOf(schema._zod.def.innerType);
  if (schema instanceof z.core.$ZodUnion) return fc.oneof(...schema._zod.def.options.map(anyOf));
  if (schema instanceof z.core.$ZodLiteral) return fc.constantFrom(...schema._zod.def.values);
  if (schema instanceof z.core.$ZodEnum) return fc.constantFrom(...schema._zod.values);
  if (schema instanceof z.core.$ZodBoolean) return fc.boolean();
  if (schema instanceof z.core.$ZodNumber) return takesHalves(schema) ? numbers : numbers.map(Math.floor);
  if (schema instanceof z.core.$ZodString) return isDaySchema(schema) ? days : texts;
  if (schema instanceof z.core.$ZodArray)
    return fc.array(anyOf(schema._zod.def.element), { minLength: 1, maxLength: 4 });
  if (schema instanceof z.core.$ZodObject) return groupOf(schema._zod.def.shape);
  throw new Error(`no arbitrary for ${schema._zod.def.type}`);
};

const groupOf = (shape: z.core.$ZodShape): fc.Arbitrary<unknown> => {
  const entries = Object.entries(shape).filter(([key]) => key !== '$schema');
  const required = entries.filter(([, schema]) => !(schema instanceof z.core.$ZodOptional)).map(([key]) => key);
  return fc.record(Object.fromEntries(entries.map(([key, schema]) => [key, anyOf(schema)])), {
    requiredKeys: required,
  });
};

/** Any case at all that the schema lets through, sensible or not. */
export const anyCase: fc.Arbitrary<Case> = anyOf(caseSchema).chain((value) => {
  const checked = caseSchema.safeParse(value, { jitless: true });
  return checked.success ? fc.constant(checked.data) : fc.constant({ student: { name: { family: 'Samplename' } } });
});

/** Share of generated values that the schema takes: a generator that misses would test one case a hundred times. */
export const shareTaken = (runs: number): number => {
  const values = fc.sample(anyOf(caseSchema), runs);
  return values.filter((value) => caseSchema.safeParse(value, { jitless: true }).success).length / runs;
};
