import type { Check } from './check.ts';

const NOT_FILLED = 'optpack fills only blanks whose boxes it knows to be those of the official form.';

const BY_FORMS = ['forms add', 'forms get', 'forms proof', 'forms accept', 'forms diff'] as const;

/** What must be true of a blank before optpack fills it. */
export const blankChecks: readonly Check[] = [
  { id: 'blank-is-a-readable-pdf', title: 'A blank is a PDF that can be read', why: NOT_FILLED, by: BY_FORMS },
  { id: 'blank-opens-without-a-password', title: 'A blank opens without a password', why: NOT_FILLED, by: BY_FORMS },
  {
    id: 'blank-is-of-reasonable-size',
    title: 'A blank is not larger than an official form',
    why: 'A file that unpacks without end could stop the machine.',
    by: BY_FORMS,
  },
  { id: 'blank-is-a-known-form', title: 'A blank is of a form that optpack knows', why: NOT_FILLED, by: BY_FORMS },
  {
    id: 'blank-is-a-known-edition',
    title: 'A blank is of an edition that optpack knows',
    why: NOT_FILLED,
    by: BY_FORMS,
  },
  {
    id: 'blank-is-of-an-edition-that-is-filled',
    title: 'A blank is of an edition that optpack fills',
    why: 'The edition is known only to be refused.',
    by: BY_FORMS,
  },
  {
    id: 'blank-pages-are-of-one-edition',
    title: 'All pages of a blank are of one edition',
    why: 'A form with pages of two editions is rejected.',
    finds: ['I765-11'],
    by: BY_FORMS,
  },
  {
    id: 'blank-is-empty',
    title: 'A blank is empty',
    why: "What is in it would be somebody else's answer.",
    by: BY_FORMS,
  },
  {
    id: 'blank-is-the-official-form',
    title: 'A blank is the official form, unchanged',
    why: 'A form that somebody changed may ask something else than the agency.',
    by: BY_FORMS,
  },
  {
    id: 'print-is-like-a-known-edition',
    title: 'An unknown print is like a known edition',
    why: 'Where fewer than half of the boxes agree it is hardly the same form.',
    by: BY_FORMS,
  },
];
