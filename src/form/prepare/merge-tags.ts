import { PDFName } from 'pdf-lib';
import type { Copier } from './copy.ts';
import type { Merging } from './merging.ts';
import { type OpenPart, PrepareError } from './open-part.ts';

/** Copies the tag tree of a form; its keys continue those of the forms before it. Returns its top elements. */
export function mergeTags(open: OpenPart, copier: Copier, merging: Merging): number[] {
  if (open.tagRoot === null) return [];
  for (const name of ['RoleMap', 'ClassMap', 'Namespaces']) {
    const value = open.tagRoot.lookup(PDFName.of(name));
    if (value === undefined) continue;
    const text = copier.text(value);
    const other = merging.tagHeads.get(name);
    merging.tagHeads.set(name, other === undefined ? text : mergedHead(name, other, text));
  }
  const rows = open.tagRows.map(([key, value]) => ({ key: key + merging.nextTagKey, value: copier.text(value) }));
  const first = rows[0];
  const last = rows.at(-1);
  if (first !== undefined && last !== undefined) {
    const nums = rows.map(({ key, value }) => `${key} ${value}`).join(' ');
    const object = merging.objects.addText(`<</Limits [${first.key} ${last.key}] /Nums [${nums}]>>`);
    merging.tagNodes.push({ object, least: first.key, greatest: last.key });
    merging.nextTagKey = last.key + 1;
  }
  return open.topTags.map((ref) => copier.number(ref));
}

/** Role maps and name spaces of two forms side by side; a custom role must mean the same in both. */
function mergedHead(name: string, one: string, other: string): string {
  if (one === other) return one;
  if (name === 'Namespaces') return `${one.slice(0, -1)} ${other.slice(1)}`;
  const roles = new Map<string, string>();
  for (const text of [one, other]) {
    for (const [, from = '', to = ''] of text.matchAll(/\/(\S+) ?\/([^\s/>]+)/g)) {
      const known = roles.get(from);
      if (known !== undefined && known !== to)
        throw new PrepareError(`two forms use the tag ${from} for ${known} and ${to}`);
      roles.set(from, to);
    }
  }
  return `<<${[...roles].map(([from, to]) => `/${from} /${to}`).join(' ')}>>`;
}
