import { editionInUse, standing } from '../facts/edition-acceptance.ts';
import type { Finding } from '../finding.ts';
import { boxDifferences, hasPagesOf } from './box-differences.ts';
import { type Footer, footerOf, readWords } from './footers.ts';
import { type InspectedPdf, inspectPdf } from './inspect.ts';
import type { Inventory } from './inventory.ts';
import { pageFindings } from './page-editions.ts';
import { blankFinding, DOWNLOAD_AGAIN } from './pdf/fault.ts';
import { expiryOn } from './print-name.ts';

/** A blank that is one of the known editions, box for box and page for page. */
export interface Recognised {
  readonly form: string;
  readonly edition: string;
  /** True for a stand-in: it has the boxes of the edition, but is not the official form. */
  readonly standIn: boolean;
}

/** Without a footer: a PDF that differs from an edition in more than this share of the boxes of both is another form. */
const OTHER_FORM = 0.25;

const official = (form: string): string => form.toUpperCase();
const boxes = (count: number): string => (count === 1 ? '1 box' : `${count} boxes`);

/**
 * Says which known edition an empty PDF form is. It is told by its boxes, and every page must bear the same edition in
 * its footer and bar code; never by its hash, for one edition is published in several byte forms. Anything else gives
 * findings. Slow: it loads pdf.js.
 */
export async function recognise(bytes: Uint8Array, editions: readonly Inventory[]): Promise<Recognised | Finding[]> {
  const pdf = await inspectPdf(bytes);
  if (Array.isArray(pdf)) return pdf;
  const read = await readWords(bytes);
  if ('findings' in read) return read.findings;
  const footers = read.words.map((words, index) => footerOf(words, index + 1));
  const expires = expiryOn(read.words[0] ?? []);
  const candidates = editions
    .filter((edition) => !isOtherPrint(edition, expires))
    .filter((edition) => hasPagesOf(pdf, edition) && boxDifferences(pdf, edition).length === 0)
    .map((edition) => ({ edition, findings: pageFindings(pdf, footers, edition) }));
  const found = candidates.find(({ findings }) => findings.length === 0) ?? candidates[0];
  if (!found) return [notKnown(pdf, footers, editions, expires)];
  const { edition } = found;
  const findings = [...found.findings, ...filledBoxes(pdf, edition)];
  if (findings.length > 0) return findings;
  return { form: edition.form, edition: edition.edition, standIn: footers.some((footer) => footer.standIn) };
}

/** True when an edition is told by its OMB expiry date and the PDF prints another. A PDF without one may be any. */
const isOtherPrint = (edition: Inventory, expires: string | null): boolean =>
  edition.expires !== undefined && expires !== null && edition.expires !== expires;

function filledBoxes(pdf: InspectedPdf, edition: Inventory): Finding[] {
  const filled = pdf.fields.filter(({ kind, value }) => kind !== 'barcode' && value !== null && value.trim() !== '');
  if (filled.length === 0) return [];
  const items = filled.flatMap(({ name }) => edition.boxes[name]?.item ?? []);
  const form = official(edition.form);
  const finding = blankFinding(
    'blank-is-empty',
    `This Form ${form} is already filled in (${boxes(filled.length)}); a blank must be empty.`,
    `Give optpack a fresh download of Form ${form}.`,
  );
  return [{ ...finding, items: [...new Set(items)].map((item) => `${form} ${item}`) }];
}

/** The one finding for a PDF whose boxes are not those of any known edition: says what it seems to be. */
function notKnown(
  pdf: InspectedPdf,
  footers: readonly Footer[],
  editions: readonly Inventory[],
  expires: string | null,
): Finding {
  const claim = footers.find(({ form }) => form !== null);
  const sameForm = editions.filter(({ form }) => form === claim?.form);
  const nearest = nearestEdition(pdf, claim ? sameForm : editions, claim ? 1 : OTHER_FORM);
  if (nearest && !claim) return changed(nearest);
  if (nearest && claim && !claim.instructions)
    return otherEdition(claim, nearest, sameForm.every((one) => isOtherPrint(one, expires)) ? expires : null);
  const name = claim ? official(claim.form ?? '') : '';
  const says = !claim
    ? 'The PDF is no form that optpack knows.'
    : claim.instructions
      ? `The PDF is the instructions for Form ${name} (${claim.edition}), not the form itself.`
      : `The PDF seems to be Form ${name} (${claim.edition}), which optpack does not fill.`;
  return blankFinding('blank-is-a-known-form', says, `Give optpack one of: ${knownEditions(editions)}.`);
}

const knownEditions = (editions: readonly Inventory[]): string =>
  editions.map((edition) => `${official(edition.form)} (${edition.printedEdition})`).join(', ') || 'none';

interface Nearest {
  readonly edition: Inventory;
  readonly differences: number;
}

/** The edition with the fewest differing boxes; null when they are more than a share of all boxes, both counted. */
function nearestEdition(pdf: InspectedPdf, editions: readonly Inventory[], share: number): Nearest | null {
  const [nearest] = editions
    .map((edition) => ({ edition, differences: boxDifferences(pdf, edition).length }))
    .filter(({ edition, differences }) => {
      return differences <= share * (pdf.fields.length + Object.keys(edition.boxes).length);
    })
    .sort((a, b) => a.differences - b.differences);
  return nearest ?? null;
}

/** `expires`: the OMB expiry date of the PDF when it tells it from every known print of its edition. */
function otherEdition(claim: Footer, nearest: Nearest, expires: string | null): Finding {
  const { form, printedEdition } = nearest.edition;
  if (claim.edition === printedEdition && expires === null) return changed(nearest);
  const print = expires === null ? '' : ` with the OMB expiry date ${expires}`;
  return blankFinding(
    'blank-is-a-known-edition',
    `The PDF is edition ${claim.edition}${print} of Form ${official(form)}, which optpack does not know; ` +
      `it differs from the nearest known edition, ${printedEdition}, in ${boxes(nearest.differences)}. ` +
      (standing(form, claim.edition ?? '') ?? 'Whether it is taken is not known.'),
    `Give optpack edition ${editionInUse(form)?.printed ?? printedEdition} while the agency accepts it, or use an optpack that knows ${claim.edition}.`,
  );
}

function changed({ edition, differences }: Nearest): Finding {
  const how = differences === 0 ? 'the size or number of its pages' : boxes(differences);
  return blankFinding(
    'blank-is-the-official-form',
    `The PDF looks like Form ${official(edition.form)} (${edition.printedEdition}) but differs from it in ${how}: ` +
      'somebody changed it after the agency published it.',
    DOWNLOAD_AGAIN,
  );
}
