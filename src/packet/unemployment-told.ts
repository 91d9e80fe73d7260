import type { View } from '../case/view.ts';
import type { CaseLaw } from '../dates/case-law.ts';
import { unemployment } from '../dates/unemployment.ts';
import { unemploymentInAll } from '../facts/unemployment-in-all.ts';

/** What letters tell of the days without a job, below `packet.unemployment.`. */
export interface UnemploymentTold {
  /** `used`, `allowed`, `left`; what is not known for certain is missing, and so is `left` when too many are used. */
  readonly texts: Readonly<Record<string, string>>;
  /** Answers that they wait for. */
  readonly needs: readonly string[];
}

/** The days without a job that counts, in OPT and STEM OPT together: `17 days`. */
export const unemploymentTold = (view: View, law: CaseLaw): UnemploymentTold => {
  const { inAll, needs } = unemployment(view, law);
  const { tell } = unemploymentInAll.unit;
  const { used, allowed, left } = inAll;
  if (needs.length > 0 || allowed === null || left === null) return { texts: {}, needs };
  return {
    texts: { used: tell(used), allowed: tell(allowed), ...(left < 0 ? {} : { left: tell(left) }) },
    needs,
  };
};
