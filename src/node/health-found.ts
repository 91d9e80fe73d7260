import type { EditionStatus } from '../facts/edition-define.ts';

/** A folder that optpack writes to. */
export interface Writable {
  readonly path: string;
  readonly canWrite: boolean;
}

/** An edition that can be filled: its blank on this machine, and what the agency does with it on the day. */
export interface EditionHealth {
  readonly form: string;
  readonly edition: string;
  readonly printed: string;
  /** Path of the blank; null when there is none. */
  readonly blank: string | null;
  readonly status: EditionStatus | 'unknown';
  readonly says: string;
  /** Day on which the status was last seen, and how many days ago that was; null when nothing is known or the source bears no day. */
  readonly seen: string | null;
  readonly daysSinceSeen: number | null;
}

/** Something that has to be mended, or had better be looked at, and the one command or step that does it. */
export interface Problem {
  /** False: a build on official blanks can be made all the same. */
  readonly stops: boolean;
  readonly says: string;
  readonly fix: string;
}

/** What optpack finds on this machine. */
export interface Health {
  readonly today: string;
  readonly node: { readonly version: string; readonly wanted: string; readonly isEnough: boolean };
  readonly home: Writable;
  readonly out: Writable;
  readonly editions: readonly EditionHealth[];
  readonly fonts: { readonly found: readonly string[]; readonly missing: readonly string[] };
  readonly masters: { readonly count: number; readonly bytes: number };
  readonly problems: readonly Problem[];
}
