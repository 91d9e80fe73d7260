import { namedOnly } from '../../forms/named-only.ts';
import { editionInUse, standing } from '../facts/edition-acceptance.ts';
import type { Finding } from '../finding.ts';
import type { Inventory } from '../form/inventory.ts';

export { namedOnly } from '../../forms/named-only.ts';

/** The finding for the blank of an edition that is recognised and not filled: which it is, how it stands, what to bring instead. */
export function namedOnlyFinding({ form, edition }: Pick<Inventory, 'form' | 'edition'>): Finding {
  const printed = namedOnly.find((one) => one.form === form && one.edition === edition)?.printedEdition ?? edition;
  const inUse = editionInUse(form);
  return {
    rule: 'blank-is-of-an-edition-that-is-filled',
    severity: 'error',
    path: null,
    items: [],
    says: [
      `The PDF is the blank of Form ${form.toUpperCase()}, edition ${printed}, which optpack knows and does not fill.`,
      standing(form, edition) ?? 'Whether it is taken is not known.',
    ].join(' '),
    fix: `Bring ${inUse === null ? 'the edition that is in use' : `edition ${inUse.printed}, which is in use,`} with: optpack forms get ${form}`,
  };
}
