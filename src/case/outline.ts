import {
  $ZodArray,
  $ZodLiteral,
  $ZodNullable,
  $ZodObject,
  $ZodOptional,
  type $ZodShape,
  type $ZodType,
  $ZodUnion,
  globalRegistry,
  safeParse,
} from 'zod/v4/core';
import { caseSchema } from './case.ts';

type Schema = $ZodType;

/** A step of a path: a key, or the number of a list's entry counted from 0. */
export type Step = string | number;

/** The schema itself, or its alternatives when it is a union; optional and nullable are looked through. */
const alternatives = (schema: Schema): readonly Schema[] => {
  if (schema instanceof $ZodOptional || schema instanceof $ZodNullable) return alternatives(schema._zod.def.innerType);
  if (schema instanceof $ZodUnion) return schema._zod.def.options.flatMap(alternatives);
  return [schema];
};

/** The groups' keys with their schemas, or undefined when the schema takes no group. */
const shapeOf = (schema: Schema): $ZodShape | undefined =>
  alternatives(schema).find((each) => each instanceof $ZodObject)?._zod.def.shape;

const entryOf = (schema: Schema): Schema | undefined =>
  alternatives(schema).find((each) => each instanceof $ZodArray)?._zod.def.element;

/** The schema at a path below another, or null when it has no such place. */
export const schemaIn = (root: Schema, path: readonly Step[]): Schema | null => {
  let here = root;
  for (const step of path) {
    const shape = shapeOf(here);
    const next = typeof step === 'number' ? entryOf(here) : shape && Object.hasOwn(shape, step) && shape[step];
    if (!next) return null;
    here = next;
  }
  return here;
};

const schemaAt = (path: readonly Step[]): Schema | null => schemaIn(caseSchema, path);

/** Keys that a group of a schema knows, in its order; none when the path is no group. */
export const keysIn = (root: Schema, path: readonly Step[]): readonly string[] => {
  const schema = schemaIn(root, path);
  return Object.keys((schema && shapeOf(schema)) ?? {});
};

/** Keys that a group of the case knows, in the order of the schema; none when the path is no group. */
export const keysAt = (path: readonly Step[]): readonly string[] => keysIn(caseSchema, path);

/** An example of the answer at a path as JSON, or null when there is none. */
export const exampleAt = (path: readonly Step[]): string | null => {
  const schema = schemaAt(path);
  const examples = schema && globalRegistry.get(schema)?.examples;
  return Array.isArray(examples) && examples.length > 0 ? JSON.stringify(examples[0]) : null;
};

/** What is asked at a path, in a sentence, or null when the case has no such answer. */
export const descriptionAt = (path: readonly Step[]): string | null => {
  const schema = schemaAt(path);
  return (schema && globalRegistry.get(schema)?.description) ?? null;
};

/** True when `"none"` answers the question at a path. */
export const takesNone = (path: readonly Step[]): boolean => {
  const schema = schemaAt(path);
  return schema !== null && alternatives(schema).some((each) => each instanceof $ZodLiteral);
};

/** True when the answer at a path may have a second spelling for official boxes; an email or an identifier may not. */
export const takesSpelling = (path: readonly Step[]): boolean => {
  const schema = schemaAt(path);
  const shape = schema === null ? undefined : shapeOf(schema);
  return shape !== undefined && isSpelled(shape);
};

/** True when the schema lets a value stand at a path. */
export const takesAnswer = (path: readonly Step[], value: unknown): boolean => {
  const schema = schemaAt(path);
  return schema !== null && safeParse(schema, value, { jitless: true }).success;
};

/** The steps of a path written with full stops. */
export const stepsOf = (path: string): readonly Step[] =>
  path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** True for words with two spellings: a leaf of the case although it is a group of JSON. */
const isSpelled = (shape: $ZodShape): boolean => Object.hasOwn(shape, 'asOnForm');

const pathsIn = (schema: Schema, at: readonly string[]): readonly (readonly string[])[] => {
  const entry = entryOf(schema);
  if (entry !== undefined) return pathsIn(entry, [...at, '0']);
  const shape = shapeOf(schema);
  if (shape === undefined || isSpelled(shape)) return [at];
  return Object.entries(shape).flatMap(([key, inner]) => pathsIn(inner, [...at, key]));
};

let paths: readonly string[] | null = null;

/** Paths of all answers that a case can hold, `0` standing for the entries of a list; `$schema` is none of them. */
export const answerPaths = (): readonly string[] => {
  paths ??= pathsIn(caseSchema, [])
    .map((path) => path.join('.'))
    .filter((path) => path !== '$schema');
  return paths;
};
