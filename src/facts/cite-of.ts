import type { Cite } from '../finding.ts';
import type { Fact } from './define.ts';

/** Where the newest value of a fact was read. */
export const citeOf = <T>({ id, values }: Fact<T>): Cite => {
  const cite = values.at(-1)?.cite;
  if (cite === undefined) throw new Error(`The fact ${id} has no value.`);
  return cite;
};
