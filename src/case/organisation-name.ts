import { bareWords } from './bare-words.ts';

/** Words that name the legal form and are written in many ways, or left out. */
const legalForms: ReadonlySet<string> = new Set(
  'inc incorporated llc corp corporation co company ltd limited lp llp pllc plc pc gmbh the'.split(' '),
);

/** `L.L.C.` is three words of one letter: they are one. */
const joinLetters = (words: readonly string[]): string[] => {
  const joined: string[] = [];
  let letters = '';
  for (const word of words) {
    if (word.length === 1) letters += word;
    else {
      if (letters !== '') joined.push(letters);
      joined.push(word);
      letters = '';
    }
  }
  return letters === '' ? joined : [...joined, letters];
};

/** What tells an organisation from others: the words of its name, without signs and legal form. */
const coreOf = (name: string): string[] => {
  const words = joinLetters(bareWords(name.replaceAll('&', ' and ')));
  const core = words.filter((word) => !legalForms.has(word));
  return core.length === 0 ? words : core;
};

/** True when two names differ in signs, case, spaces and legal form (`Inc`, `LLC`) at most. */
export const isSameOrganisation = (one: string, other: string): boolean =>
  coreOf(one).join('') === coreOf(other).join('');

/** True when one name begins with all words of the other: a name that was cut, or has a division behind it. */
export const beginsAlike = (one: string, other: string): boolean => {
  const [short = [], long = []] = [coreOf(one), coreOf(other)].sort((a, b) => a.length - b.length);
  return short.length > 0 && short.every((word, index) => word === long[index]);
};
