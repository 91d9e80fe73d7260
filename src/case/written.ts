import type { Node } from 'jsonc-parser';
import type { Place } from '../finding.ts';
import { type Fault, keyText, pathText } from './fault.ts';
import type { Step } from './outline.ts';
import type { Source } from './source.ts';

/** Where something is written: the file, its number in the order given, the offset of the value and of its key. */
export interface Spot {
  readonly source: Source;
  readonly file: number;
  readonly offset: number;
  readonly key: number | null;
}

/** What stands in the answer files, with its spots: a tree like the JSON, but safe for any key. */
export type Written = Spot &
  (
    | { readonly kind: 'group'; readonly entries: ReadonlyMap<string, Written> }
    | { readonly kind: 'list'; readonly entries: readonly Written[] }
    | { readonly kind: 'leaf'; readonly value: string | number | boolean | null }
  );

/** Place of a key where there is one, else of the value. */
export const keyPlace = (spot: Spot): Place => spot.source.place(spot.key ?? spot.offset);

const leafValue = (value: unknown): string | number | boolean | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

/** Turns a parsed node into a tree; a key that is written twice becomes a fault and its first answer stays. */
export const readNode = (
  node: Node,
  where: { readonly source: Source; readonly file: number; readonly key: number | null },
  path: readonly Step[],
  faults: Fault[],
): Written => {
  const spot = { ...where, offset: node.offset };
  if (node.type === 'array') {
    const entries = (node.children ?? []).map((child, index) =>
      readNode(child, { ...where, key: null }, [...path, index], faults),
    );
    return { ...spot, kind: 'list', entries };
  }
  if (node.type !== 'object') return { ...spot, kind: 'leaf', value: leafValue(node.value) };
  const entries = new Map<string, Written>();
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined) continue;
    const name = String(key.value);
    const first = entries.get(name);
    if (first === undefined) {
      entries.set(name, readNode(value, { ...where, key: key.offset }, [...path, name], faults));
    } else faults.push(writtenTwice(first, { ...spot, key: key.offset, offset: value.offset }, name, path));
  }
  return { ...spot, kind: 'group', entries };
};

const writtenTwice = (first: Spot, second: Spot, name: string, path: readonly Step[]): Fault => ({
  rule: 'key-is-written-once',
  path: [...path, name],
  get says() {
    const [one, two] = [keyPlace(first).line, keyPlace(second).line];
    return `The key ${keyText(name)} of ${pathText(path)} is written twice, in line ${one} and in line ${two}.`;
  },
  fix: 'Keep the right one of the two.',
  file: second.file,
  offset: second.key ?? second.offset,
  place: () => keyPlace(second),
});

/** The plain value; `__proto__` becomes a key like any other. */
export const plainValue = (written: Written): unknown => {
  if (written.kind === 'leaf') return written.value;
  if (written.kind === 'list') return written.entries.map(plainValue);
  return Object.fromEntries([...written.entries].map(([key, entry]) => [key, plainValue(entry)]));
};

/** What is written at a path, or undefined. */
export const writtenAt = (root: Written, path: readonly Step[]): Written | undefined => {
  let here: Written | undefined = root;
  for (const step of path) {
    if (here?.kind === 'group') here = here.entries.get(String(step));
    else if (here?.kind === 'list') here = here.entries[Number(step)];
    else return undefined;
  }
  return here;
};
