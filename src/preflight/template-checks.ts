import type { Check } from './check.ts';

/** What must be true of a user's templates. */
export const templateChecks: readonly Check[] = [
  {
    id: 'every-own-template-replaces-one-of-optpack',
    title: 'Every template of yours is named after one of optpack',
    why: 'A template under a misspelt name would replace nothing, in silence.',
  },
  {
    id: 'a-template-is-at-most-64-kb',
    title: 'A template is at most 64 KB',
    why: 'A letter is a few pages; a larger file was named by mistake, or would keep optpack busy for long.',
  },
  {
    id: 'a-folder-of-templates-holds-templates-only',
    title: 'A folder of templates holds templates only',
    why: 'A file with another ending is not used, and its name may have been mistyped.',
  },
  {
    id: 'templates-are-those-of-optpack',
    title: 'Templates are those of optpack, unless yours replace them',
    why: 'Whoever reads the packet has to know which of its pages are worded by somebody else.',
  },
];
