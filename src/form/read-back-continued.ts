import type { Continuation, FormDefinition } from './define.ts';
import { placeOf } from './overflow.ts';
import type { Held } from './read-back.ts';
import type { ItemBox, OverflowItem } from './rows.ts';

/** A text in the items for additional information: where it belongs, and the text. */
interface Entry {
  readonly part: string;
  readonly item: string;
  readonly text: string;
  /** Printed item and box of the text. */
  readonly at: ItemBox;
}

/** What the continuation of a form holds: asked for by the rows whose boxes refer to it; the rest is told. */
export interface Continued {
  /** True when the words of a box only say that the text stands elsewhere. */
  refers(words: string): boolean;
  /** True when the words end with a line that says that the text goes on elsewhere. */
  goesOn(words: string): boolean;
  /** The text that belongs to a row's item; null when there is none. It is taken: nobody else gets it. */
  take(item: string): Entry | null;
  /** Entries that no row took. */
  left(): readonly Entry[];
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('#', '\\d+');

/** Line breaks as ours; a viewer stores its own. */
const lines = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

const entryOf = ({ part, item, text }: OverflowItem, held: Held): Entry | null => {
  const words = held.get(text.box);
  if (words === undefined) return null;
  return {
    part: held.get(part.box)?.trim() ?? '',
    item: held.get(item.box)?.trim() ?? '',
    text: lines(words),
    at: text,
  };
};

const referring = ({ instead }: Continuation): RegExp => new RegExp(`^(?:${instead.map(escaped).join('|')})\\.?$`, 'i');

const ongoing = ({ goesOn, more }: Continuation): RegExp => {
  const ends = [goesOn, more].filter((words) => words !== '').map(escaped);
  return new RegExp(`\\s*(?:${ends.join('|')})$`);
};

/** What the items for additional information hold, by the item that each names. */
export const continuedTexts = ({ rows, continuation }: FormDefinition, held: Held): Continued => {
  const row = rows.find(({ kind }) => kind === 'overflow');
  const entries = new Set(row?.kind === 'overflow' ? row.items.flatMap((item) => entryOf(item, held) ?? []) : []);
  if (continuation === undefined)
    return { refers: () => false, goesOn: () => false, take: () => null, left: () => [...entries] };
  const [refers, goesOn] = [referring(continuation), ongoing(continuation)];
  return {
    refers: (words) => refers.test(words.trim()),
    goesOn: (words) => goesOn.test(words.trimEnd()),
    take: (printed) => {
      const place = placeOf(printed);
      const found = [...entries].find(({ part, item }) => part === place.part && item === place.item);
      if (found !== undefined) entries.delete(found);
      return found ?? null;
    },
    left: () => [...entries],
  };
};
