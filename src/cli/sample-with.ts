import { applyEdits, modify, type ParseError, parse } from 'jsonc-parser';

const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' } as const;

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const read = (text: string): unknown => {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  if (errors.length > 0) throw new Error('a sample is not JSON with comments');
  return value;
};

/** What a patch sets, each at its path: groups that the sample has are gone into, all else is set whole. */
const settings = (
  patch: unknown,
  target: unknown,
  path: readonly string[],
): readonly [readonly string[], unknown][] => {
  if (!isGroup(patch) || !isGroup(target)) return [[path, patch]];
  return Object.entries(patch).flatMap(([key, value]) => settings(value, target[key], [...path, key]));
};

/** The sample's text with a named sample's patch written into it: comments stay, the story stands at the top. */
export const sampleWith = (sample: string, named: string): string => {
  const story = named.slice(0, named.indexOf('{'));
  const text = settings(read(named), read(sample), []).reduce(
    (written, [path, value]) =>
      applyEdits(written, modify(written, [...path], value === null ? undefined : value, { formattingOptions })),
    sample,
  );
  return `${story}${text}`;
};
