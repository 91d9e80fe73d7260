import { placeOf } from '../case/read.ts';
import { type Written, writtenAt } from '../case/written.ts';
import { sinceTold, staleAdvice } from '../facts/stale-advice.ts';
import type { Finding } from '../finding.ts';
import type { SchoolPack } from './pack.ts';

type Path = readonly (string | number)[];

/** Every text of the office's own words. */
const textsOf = ({ wording, documents, fee }: SchoolPack): readonly (readonly [Path, string])[] => [
  ...Object.entries(wording).map(([key, text]) => [['wording', key], text] as const),
  ...documents.map((text, index) => [['documents', index], text] as const),
  ...(fee === null ? [] : [[['fee', 'for'], fee.for] as const]),
];

/** A warning for each statement of a pack that is out of date: what it tells of, since when that does not hold, what holds today. */
export const staleWording = (pack: SchoolPack, root: Written): readonly Finding[] =>
  textsOf(pack).flatMap(([path, text]) =>
    staleAdvice(text).map(({ statement, words }): Finding => {
      const written = writtenAt(root, path);
      return {
        rule: 'school-pack-says-what-holds-today',
        severity: 'warning',
        path: null,
        items: [],
        says: `${path.join('.')} of the school pack says "${words}", which tells of ${statement.told}, ${sinceTold(statement)}.`,
        fix: `Write what holds today: ${statement.today}`,
        cites: [statement.cite],
        ...(written === undefined ? {} : { at: placeOf(written) }),
      };
    }),
  );
