import type { Place } from '../finding.ts';
import type { Step } from './outline.ts';

/** A mistake in an answer file before its place and items are looked up, which only the shown ones need. */
export interface Fault {
  readonly rule: string;
  readonly path: readonly Step[] | null;
  readonly says: string;
  readonly fix: string;
  /** File in the order given and offset in it: what the faults are sorted by. */
  readonly file: number;
  readonly offset: number;
  readonly place?: () => Place;
}

/** A path as people read it: `student.otherNames.0.given`; the whole case when empty. */
export const pathText = (path: readonly Step[]): string => (path.length === 0 ? 'the case' : path.join('.'));

/** A key in quotes, cut when somebody pasted a page into it. */
export const keyText = (key: string): string => JSON.stringify(key.length > 40 ? `${key.slice(0, 40)}...` : key);
