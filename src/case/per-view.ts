import type { View } from './view.ts';

/** Makes something of a case once, though many rules and packets ask for it. */
export const perView = <T extends object>(make: (view: View) => T): ((view: View) => T) => {
  const known = new WeakMap<View, T>();
  return (view) => {
    const before = known.get(view);
    if (before !== undefined) return before;
    const made = make(view);
    known.set(view, made);
    return made;
  };
};
