import type { BesidePlace } from './beside.ts';
import { isNear } from './diff.ts';
import type { Box, Inventory } from './inventory.ts';

/** Boxes of an edition with what is printed beside each. */
export interface Printed {
  readonly inventory: Inventory;
  readonly beside: Readonly<Record<string, readonly BesidePlace[]>>;
}

/** A box of the known edition and the box of the print that asks the same. `on`: on-values of a radio group, known to print. */
export interface BoxMatch {
  readonly known: string;
  readonly print: string;
  readonly on?: Readonly<Record<string, string>>;
}

/** Why a box of the known edition has no box in the print. */
export type Unmatched = 'other-words' | 'several' | 'gone' | 'options' | 'name-and-place-disagree';

/** Boxes that match, and for each box of the known edition that does not the reason. */
export interface Matching {
  readonly matches: readonly BoxMatch[];
  readonly unmatched: ReadonlyMap<string, Unmatched>;
}

interface Candidate {
  readonly name: string;
  readonly box: Box;
  readonly places: readonly BesidePlace[];
  /** Kind and printed words: boxes that may be one and the same are equal here. */
  readonly key: string;
  /** The key without headings: a heading is read from further off, and moves when something comes in between. */
  readonly label: string;
  /** False when nothing is printed beside it that could tell it from others. */
  readonly isTold: boolean;
}

/**
 * Finds for each box of the known edition the box of a print that asks the same. What is printed beside a box decides;
 * name and place only confirm it. Words that occur once are enough when neither name nor place contradicts; where only the
 * heading tells boxes of the same words apart, name or place must agree too, and both once a heading changed; where nothing printed does, their order and the
 * name must. Whatever is in doubt stays unmatched.
 */
export function matchBoxes(known: Printed, print: Printed): Matching {
  const [old, fresh] = [candidatesOf(known), candidatesOf(print)];
  const freshByKey = grouped(fresh);
  const labels = [labelled(old), labelled(fresh)] as const;
  const found = new Map<string, Candidate>();
  const unmatched = new Map<string, Unmatched>();
  for (const [key, group] of grouped(old)) {
    const there = freshByKey.get(key) ?? [];
    for (const [at, one] of group.entries()) {
      const choice = chosen({ one, at, group, there, twins: twinsOf(one, ...labels) }, known, print);
      if (typeof choice === 'string') unmatched.set(one.name, choice);
      else found.set(one.name, choice);
    }
  }
  const matches = [...found].flatMap(([name, { name: print, box, places }]): BoxMatch[] => {
    const before = old.find((one) => one.name === name);
    const match = before && matchOf(before, { name: print, box, places });
    if (match) return [match];
    unmatched.set(name, 'options');
    return [];
  });
  return { matches, unmatched };
}

function candidatesOf({ inventory, beside }: Printed): Candidate[] {
  return Object.entries(inventory.boxes)
    .filter(([, { kind }]) => kind !== 'barcode')
    .map(([name, box]) => {
      const places = beside[name] ?? [];
      const told = places.map(({ words, heading }) => `${words ?? ''} ${heading ?? ''}`);
      return {
        name,
        box,
        places,
        // The buttons of a group may change their order in the file.
        key: [box.kind, ...told.sort()].join('|'),
        label: [box.kind, ...places.map(({ words }) => words ?? '').sort()].join('|'),
        isTold: places.length > 0 && places.every(({ words }) => words !== null),
      };
    })
    .sort(inReadingOrder);
}

/** Pages, then rows from the top (boxes of one row share their middle), then from the left. */
function inReadingOrder({ box: one }: Candidate, { box: other }: Candidate): number {
  const row = ({ rect }: Box): number => Math.round(rect[1] + rect[3] / 2);
  return one.page - other.page || row(other) - row(one) || one.rect[0] - other.rect[0];
}

function grouped(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const one of candidates) groups.set(one.key, [...(groups.get(one.key) ?? []), one]);
  return groups;
}

const isOnPlaceOf = (one: Candidate, other: Candidate): boolean =>
  one.box.page === other.box.page && isNear(one.box.rect, other.box.rect);

/** Keys of the boxes of each label, in order. */
const labelled = (candidates: readonly Candidate[]): ReadonlyMap<string, readonly string[]> => {
  const labels = new Map<string, string[]>();
  for (const { label, key } of candidates) labels.set(label, [...(labels.get(label) ?? []), key].sort());
  return labels;
};

type Labels = ReturnType<typeof labelled>;

/** Other boxes with the label of a box: `none` in both prints, `same` when their headings are equal in both, else `changed`. */
function twinsOf({ label }: Candidate, old: Labels, fresh: Labels): 'none' | 'same' | 'changed' {
  const [before = [], now = []] = [old.get(label), fresh.get(label)];
  if (before.length === 1 && now.length === 1) return 'none';
  return before.join() === now.join() ? 'same' : 'changed';
}

/** A box of the known edition, the boxes with its key in both, and the other boxes with its label. */
interface Choice {
  readonly one: Candidate;
  readonly at: number;
  readonly group: readonly Candidate[];
  readonly there: readonly Candidate[];
  readonly twins: 'none' | 'same' | 'changed';
}

function chosen({ one, at, group, there, twins }: Choice, known: Printed, print: Printed): Candidate | Unmatched {
  const isForeign = ({ name }: Candidate): boolean => !Object.hasOwn(known.inventory.boxes, name);
  if (there.length === 0) return Object.hasOwn(print.inventory.boxes, one.name) ? 'other-words' : 'gone';
  const [single] = there;
  if (single && one.isTold && group.length === 1 && there.length === 1) {
    const [hasName, hasPlace] = [single.name === one.name, isOnPlaceOf(one, single)];
    const isRenamed = twins === 'none' && isForeign(single) && !Object.hasOwn(print.inventory.boxes, one.name);
    const agrees = twins === 'changed' ? hasName && hasPlace : hasName || hasPlace || isRenamed;
    return agrees ? single : 'name-and-place-disagree';
  }
  if (group.length === there.length) {
    const paired = there[at];
    if (!paired) return 'several';
    const agrees = paired.name === one.name || (isOnPlaceOf(one, paired) && isForeign(paired));
    return agrees && (one.isTold || isOnPlaceOf(one, paired)) ? paired : 'several';
  }
  return there.find((other) => other.name === one.name && isOnPlaceOf(one, other)) ?? 'several';
}

type Found = Pick<Candidate, 'name' | 'box' | 'places'>;

/** The match of two boxes with the same words; null when what can be chosen in them is not the same. */
function matchOf(one: Candidate, other: Found): BoxMatch | null {
  const names = { known: one.name, print: other.name };
  if (one.box.kind === 'choice' && other.box.kind === 'choice') {
    const { options } = other.box;
    return one.box.options.every((option) => options.includes(option)) ? names : null;
  }
  if (one.box.kind !== 'radio' || other.box.kind !== 'radio') return names;
  const { buttons } = other.box;
  const on = one.box.buttons.map((button, at) => {
    const words = one.places[at]?.words;
    const same = other.places.flatMap((place, index) => (place.words === words ? (buttons[index] ?? []) : []));
    return same.length === 1 && words !== null ? [button.on, same[0]?.on ?? ''] : null;
  });
  return on.every((pair) => pair !== null) ? { ...names, on: Object.fromEntries(on) } : null;
}
