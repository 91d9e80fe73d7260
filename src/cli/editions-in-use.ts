import { availableEditions } from '../node/available-editions.ts';
import type { Editions } from '../packet/edition-choice.ts';
import { forcedEditions } from './forced-editions.ts';

/** The editions that packets are filled on: those on this machine, and the ones that the words of `--edition` force; or why a word names none. */
export async function editionsInUse(words: readonly string[]): Promise<Editions | { readonly fault: string }> {
  const available = await availableEditions();
  const forced = forcedEditions(
    words,
    available.map(({ edition }) => edition.inventory),
  );
  return 'fault' in forced ? forced : { available, ...forced };
}
