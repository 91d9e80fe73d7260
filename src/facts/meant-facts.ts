import { nearest, plain } from '../case/nearest.ts';
import { facts } from './registry.ts';

/** Ids that somebody may have meant by a word that is none: those that hold it, else the nearest. As a sentence; null without any. */
export const meantFacts = (word: string): string | null => {
  const ids = facts.map(({ id }) => id);
  const part = plain(word);
  const holding = part.length < 3 ? [] : ids.filter((id) => plain(id).includes(part));
  const near = nearest(word, ids);
  const meant = holding.length > 0 ? holding.slice(0, 3) : [near].filter((id) => id !== null);
  return meant.length === 0 ? null : `Did you mean ${meant.join(' or ')}?`;
};
