import { standing } from '../facts/edition-acceptance.ts';
import type { Inventory } from '../form/inventory.ts';

/** Editions by form, or why there are none. */
type Forced = { readonly forced: Readonly<Record<string, string>> } | { readonly fault: string };

/** Reads the words of `--edition`, each one of the editions that can be filled: `i-765=2025-01-20`, or the edition as printed. */
export function forcedEditions(words: readonly string[], editions: readonly Inventory[]): Forced {
  const forced: Record<string, string> = {};
  for (const word of words) {
    const [, form = '', edition = ''] = /^([^=]+)=(.+)$/.exec(word.toLowerCase()) ?? [];
    const own = editions.filter((inventory) => inventory.form === form);
    if (own.length === 0) return { fault: `--edition ${word} names no form: write for example i-765=2025-08-21.` };
    const found = own.find((inventory) => inventory.edition === edition || inventory.printedEdition === edition);
    if (found === undefined) {
      const known = own.map((inventory) => inventory.edition).join(', ');
      const story = standing(form, edition);
      return {
        fault: `optpack does not fill edition ${edition} of Form ${form.toUpperCase()}${story === null ? '' : ` (${story.replace(/\.$/, '')})`}. It fills: ${known}.`,
      };
    }
    forced[form] = found.edition;
  }
  return { forced };
}
