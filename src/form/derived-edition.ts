import type { BoxMatch, Unmatched } from './derive-match.ts';
import type { Inventory } from './inventory.ts';

/** Format of a stored derived edition; grows when a reader of it must change. */
export const DERIVED_FORMAT = 1;

/** A row of the known edition that has no place in the print: its boxes stay empty. */
export interface UnmatchedRow {
  /** Printed item of the known edition, or our own label. */
  readonly item: string;
  /** Boxes of the known edition. */
  readonly boxes: readonly string[];
  /** 1-based page of the known edition. */
  readonly page: number;
  readonly why: Unmatched | 'group' | 'question' | 'room' | 'unfit';
}

/** A box of the print that nothing of the known edition is for: it stays empty. */
export interface UnmatchedBox {
  readonly name: string;
  readonly item: string | null;
  readonly page: number;
}

/**
 * How to fill a print that optpack does not know: its boxes, and which of them asks what a box of a known edition asks. No rows:
 * they are those of the known edition, so that they follow optpack.
 */
export interface DerivedEdition {
  readonly format: number;
  readonly inventory: Inventory;
  /** Edition of the same form from which it is derived: `2025-08-21`. */
  readonly from: string;
  /** True when it is newer than every edition of the form that optpack knows. */
  readonly isNewer: boolean;
  readonly matches: readonly BoxMatch[];
  /** Items of drawn rows whose room is free in the print. */
  readonly rooms: readonly string[];
  readonly unmatchedRows: readonly UnmatchedRow[];
  readonly unmatchedBoxes: readonly UnmatchedBox[];
}
