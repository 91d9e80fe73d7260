import type { Dated, Fact } from '../facts/define.ts';
import { employerDepartureReport } from '../facts/employer-departure-report.ts';
import { i983ElectronicSignature } from '../facts/i983-electronic-signature.ts';
import type { Law } from '../facts/law.ts';
import { mailingAddress } from '../facts/mailing-address.ts';
import { paperPayment } from '../facts/paper-payment.ts';
import { photoUploadSize } from '../facts/photo-upload-size.ts';
import { recommendationWindow } from '../facts/recommendation-window.ts';
import { stemOptLength } from '../facts/stem-opt-length.ts';
import { uploadSize } from '../facts/upload-size.ts';
import { uploadTypes } from '../facts/upload-types.ts';

/** The facts that our letters and checklists print. */
const printedFacts: readonly Fact<unknown>[] = [
  stemOptLength,
  recommendationWindow,
  employerDepartureReport,
  mailingAddress,
  paperPayment,
  i983ElectronicSignature,
  uploadSize,
  photoUploadSize,
  uploadTypes,
];

/** What letters say about the law, as text by key. */
export interface LetterFacts {
  /**
   * `<id>`: the value; `<id>-since`: the day from which it holds; `<id>-page`: where to read a value that we have not seen.
   * A key that has nothing to say on the day is missing.
   */
  readonly facts: Readonly<Record<string, string>>;
  /** Of the sources that bear a day, the one not checked for longest: when it was last seen, `YYYY-MM-DD`. */
  readonly factsSeen: string;
}

/** Every key that a template may name under `packet.facts`. */
export const letterFactKeys: readonly string[] = printedFacts.flatMap(({ id }) => [id, `${id}-since`, `${id}-page`]);

/** The facts for letters, as the law has them; `dayFor` tells which day of the case decides (`YYYY-MM-DD`). */
export const letterFacts = (law: Law, dayFor: (dated: Dated) => string): LetterFacts => {
  const facts: Record<string, string> = {};
  const seen: string[] = [];
  for (const fact of printedFacts) {
    const on = law.on(fact, dayFor(fact.dated));
    if (on.is === 'nothing') continue;
    facts[`${fact.id}-since`] = on.from;
    if (on.is === 'known') facts[fact.id] = fact.unit.tell(on.value);
    else facts[`${fact.id}-page`] = on.readOn;
    if (on.cite.seen !== null) seen.push(on.cite.seen);
  }
  return { facts, factsSeen: seen.sort()[0] ?? '' };
};
