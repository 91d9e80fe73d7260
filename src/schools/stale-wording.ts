import { placeOf } from '../case/read.ts';
import { type Written, writtenAt } from '../case/written.ts';
import { sinceTold, staleAdvice } from '../facts/stale-advice.ts';
import type { Finding } from '../finding.ts';
import type { PackText } from './pack-texts.ts';

/** The pack in which the texts stand: what people call it, and the rule that it breaks. */
interface Spoken {
  readonly name: string;
  readonly staleRule: string;
}

/** A warning for each statement of a pack that is out of date: what it tells of, since when that does not hold, what holds today. */
export const staleWording = (
  { name, staleRule }: Spoken,
  texts: readonly PackText[],
  root: Written,
): readonly Finding[] =>
  texts.flatMap(([path, text]) =>
    staleAdvice(text).map(({ statement, words }): Finding => {
      const written = writtenAt(root, path);
      return {
        rule: staleRule,
        severity: 'warning',
        path: null,
        items: [],
        says: `${path.join('.')} of the ${name} says "${words}", which tells of ${statement.told}, ${sinceTold(statement)}.`,
        fix: `Write what holds today: ${statement.today}`,
        cites: [statement.cite],
        ...(written === undefined ? {} : { at: placeOf(written) }),
      };
    }),
  );
