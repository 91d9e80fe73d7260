import type { Check } from './check.ts';

const NOT_READ = 'Without it no value of the file can be trusted, and nothing is checked or built.';

/** What must be true of a user's file of facts. */
export const factsChecks: readonly Check[] = [
  { id: 'facts-file-is-readable-json', title: 'A file of facts is JSON, comments allowed', why: NOT_READ },
  {
    id: 'facts-file-names-facts-of-optpack',
    title: 'A file of facts names facts that optpack has',
    why: 'A value under a misspelt name would replace nothing, in silence.',
  },
  {
    id: 'facts-file-has-the-right-shape',
    title: 'Every value of a file of facts has its first day, its unit and its source',
    why: NOT_READ,
  },
  {
    id: 'facts-are-those-of-optpack',
    title: 'Facts are those of optpack, unless a file replaces them',
    why: 'Whoever reads the packet has to know that a fee, a window or a list is not the one that optpack has seen.',
  },
];
