import { dates } from '../dates/dates/registry.ts';
import type { Actor, Part, Recipe, Signing } from './recipe.ts';

/** A recipe in words, for people who choose among recipes. */
export interface RecipeText {
  /** `The student acts, by the last day on which USCIS must have the I-765.` */
  readonly acts: string;
  /** What is in it, in order, and under which answer when not always. */
  readonly parts: readonly string[];
  /** Who signs what, and how. */
  readonly signs: readonly string[];
}

const people: Readonly<Record<Signing['who'], string>> = {
  student: 'The student',
  office: 'The office',
  employer: 'The employer',
  interpreter: 'The interpreter, if there is one,',
  preparer: 'The preparer, if there is one,',
  payer: 'Whoever pays',
};

const titles: ReadonlyMap<string, string> = new Map(Object.values(dates).map(({ id, title }) => [id, title]));

/** The title of the date by which something is done: `validation-report-next` is the next of its unit. */
const dateText = (by: string): string => {
  const next = /^(.*)-(?:next|\d+)$/.exec(by)?.[1];
  const title = titles.get(by) ?? titles.get(next ?? '');
  if (title === undefined) throw new Error(`a recipe names the date ${by}, and there is none`);
  return by.endsWith('-next') ? `${title} (the next)` : title;
};

const actsText = (acts: Actor, by: string | null): string =>
  by === null ? `${people[acts]} acts; no day is set.` : `${people[acts]} acts. The day that counts: ${dateText(by)}.`;

const pagesText = (pages: readonly number[] | undefined): string =>
  pages === undefined ? '' : `, page${pages.length === 1 ? '' : 's'} ${pages.join(', ')}`;

const partText = (part: Part): string => {
  const when = (part.when ?? []).map(([path, value]) => `\`${path}\` is ${String(value)}`).join(' and ');
  return when === '' ? partName(part) : `${partName(part)}, when ${when}`;
};

const partName = (part: Part): string => {
  switch (part.kind) {
    case 'form':
      return `Form ${part.form.toUpperCase()}${pagesText(part.pages)}`;
    case 'letter':
      return part.docx === true ? `${part.title}, also as DOCX` : part.title;
    case 'papers':
      return `Papers: ${part.title}`;
    case 'upload':
      return `File to upload: ${part.title}`;
  }
};

/** A recipe in words. Throws when it names a date that there is none of. */
export const recipeText = ({ acts, by, parts, signs }: Recipe): RecipeText => ({
  acts: actsText(acts, by),
  parts: parts.map(partText),
  signs: signs.map(({ who, what, how }) => `${people[who]} signs ${what} ${how}.`),
});
