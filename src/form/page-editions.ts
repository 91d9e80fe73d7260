import { standing } from '../facts/edition-acceptance.ts';
import type { Finding } from '../finding.ts';
import type { Footer } from './footers.ts';
import type { InspectedPdf } from './inspect.ts';
import type { Inventory } from './inventory.ts';
import { blankFinding, DOWNLOAD_AGAIN } from './pdf/fault.ts';

/** A page whose print is not that of the edition: what it says, and where it says so. */
interface Claim {
  readonly page: number;
  readonly where: 'footer' | 'bar code';
  /** Form and edition as printed; null when the page says nothing. */
  readonly form: string | null;
  readonly edition: string | null;
}

/** Findings for pages whose footer or bar code does not say the edition that the boxes are of. Empty when all agree. */
export function pageFindings(pdf: InspectedPdf, footers: readonly Footer[], edition: Inventory): Finding[] {
  const wrong = [...footerClaims(footers, edition), ...barcodeClaims(pdf, edition)];
  if (wrong.length === 0) return [];
  const form = edition.form.toUpperCase();
  const other = wrong[0];
  if (other?.edition && isWholly(wrong, other, footers.length, edition))
    return [
      blankFinding(
        'blank-is-a-known-edition',
        `Every page says edition ${other.edition} of Form ${form}, which optpack does not know; ` +
          `its boxes are those of edition ${edition.printedEdition}. ` +
          (standing(edition.form, other.edition) ?? 'Whether it is taken is not known.'),
        `Give optpack edition ${edition.printedEdition} while the agency accepts it, or use an optpack that knows ${other.edition}.`,
      ),
    ];
  return wrong.sort((a, b) => a.page - b.page).map((claim) => pageFinding(claim, edition));
}

function footerClaims(footers: readonly Footer[], wanted: Inventory): Claim[] {
  return footers
    .filter(
      ({ form, edition, instructions }) => form !== wanted.form || edition !== wanted.printedEdition || instructions,
    )
    .map(({ page, form, edition }) => ({ page, where: 'footer', form, edition }));
}

function barcodeClaims(pdf: InspectedPdf, wanted: Inventory): Claim[] {
  return pdf.fields.flatMap(({ name, kind, page, value }): Claim[] => {
    const box = wanted.boxes[name];
    if (kind !== 'barcode' || box?.kind !== 'barcode' || box.value === value) return [];
    const [form, edition] = (value ?? '').split('|');
    return [{ page, where: 'bar code', form: form ? form.toLowerCase() : null, edition: edition || null }];
  });
}

/** True when every footer and every bar code names one and the same other edition of the form. */
function isWholly(wrong: readonly Claim[], other: Claim, pages: number, edition: Inventory): boolean {
  const barcodes = Object.values(edition.boxes).filter(({ kind }) => kind === 'barcode').length;
  return (
    wrong.length === pages + barcodes &&
    wrong.every((claim) => claim.form === edition.form && claim.edition === other.edition)
  );
}

function pageFinding(claim: Claim, wanted: Inventory): Finding {
  const form = wanted.form.toUpperCase();
  const said =
    claim.edition === null
      ? `The ${claim.where} of page ${claim.page} names no edition`
      : `The ${claim.where} of page ${claim.page} says ${(claim.form ?? '').toUpperCase()} ${claim.edition}`;
  return blankFinding(
    'blank-pages-are-of-one-edition',
    `${said}, but the boxes are those of Form ${form}, edition ${wanted.printedEdition}.`,
    DOWNLOAD_AGAIN,
  );
}
