import type { Additions } from './additions.ts';
import { latin1 } from './body.ts';

/** The word that every page of a draft bears. */
export const DRAFT = 'DRAFT';

/** Name of the mark of a draft among those that a page paints. */
export const MARK = 'OptpackDraft';

/** Adds the mark that every page of a file bears; tells the object to paint on a page, by the text of its dictionary. */
export type Mark = (head: string) => number;

/** An object that a page paints, and its name among the page's resources. */
export type Paint = readonly [name: string, object: number];

/** The text of `/Contents` and of the entries of `/XObject` with which a page paints over its own contents. */
export interface Painted {
  readonly contents: string;
  readonly paints: string;
}

/** Paints over the contents of a page: these stand between a saved and a restored state, then the objects in order. */
export function paintedOver(contents: readonly number[], paints: readonly Paint[], additions: Additions): Painted {
  const before = additions.addStream('<<', latin1('q\n'));
  const after = additions.addStream('<<', latin1(`\nQ\n${paints.map(([name]) => `/${name} Do`).join('\n')}\n`));
  return {
    contents: `[${[before, ...contents, after].map((object) => `${object} 0 R`).join(' ')}]`,
    paints: paints.map(([name, object]) => `/${name} ${object} 0 R`).join(' '),
  };
}
