import type { Box, Inventory } from '../inventory.ts';

/** A name in the tree of names: a box, or the parent of further names. */
export interface Branch {
  readonly kids: Map<string, Branch>;
  box?: Box;
}

/** Names with dots (`form1[0].Page1[0].SSN[0]`) as the tree that PDF keeps them in. Throws when a box is also a parent. */
export function fieldTree(edition: Inventory): ReadonlyMap<string, Branch> {
  const root: Branch = { kids: new Map() };
  for (const [name, box] of Object.entries(edition.boxes)) {
    let branch = root;
    for (const part of name.split('.')) {
      const kid: Branch = branch.kids.get(part) ?? { kids: new Map() };
      branch.kids.set(part, kid);
      if (kid.box) throw new Error(`a box of ${edition.form} is the parent of another: ${name}`);
      branch = kid;
    }
    if (branch.kids.size > 0) throw new Error(`a box of ${edition.form} is the parent of others: ${name}`);
    branch.box = box;
  }
  return root.kids;
}
