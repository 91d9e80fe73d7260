import { cip } from '../case/identifiers/cip.ts';
import type { Law } from './law.ts';
import { stemList } from './stem-list.ts';
import { stemSeries } from './stem-series.ts';

/** `14.0000` and `14.0100` are headings of the CIP: no degree has such a code unless the list names it. */
const isHeading = (code: string): boolean => code.endsWith('00');

/**
 * Whether a CIP code (`11.0701`) is on the STEM list on a day (`YYYY-MM-DD`), by itself or by its series.
 * Null when the list of that day is not known, or the text is no CIP code.
 */
export const isOnStemList = (law: Law, written: string, day: string): boolean | null => {
  const code = cip.canonical(written);
  const listed = law.on(stemList, day);
  if (code === null || listed.is !== 'known') return null;
  if (listed.value.includes(code)) return true;
  const whole = law.on(stemSeries, day);
  return whole.is === 'known' && whole.value.includes(code.slice(0, 2)) && !isHeading(code);
};
