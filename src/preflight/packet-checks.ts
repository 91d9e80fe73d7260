import type { Check } from './check.ts';

const BY_BUILD = ['build'] as const;

/** What must be true of a packet: its boxes, its editions, its letters, and what was written. */
export const packetChecks: readonly Check[] = [
  {
    id: 'every-printed-box-is-answered',
    title: 'Every question that a form of the packet prints is answered',
    why: 'A question left open is a blank box on a paper form, which is returned or read as no answer; optpack answers none by itself.',
    finds: ['I765-25', 'I765-40', 'I983-03'],
  },
  {
    id: 'every-printed-variable-is-answered',
    title: 'Every answer that a letter prints is given',
    why: 'The letter would have a gap where a fact belongs.',
  },
  {
    id: 'none-answers-only-what-may-be-none',
    title: 'A question that must have an answer is not answered with "none"',
    why: 'The form wants an answer there; N/A or an empty box is none.',
    finds: ['I983-03'],
  },
  {
    id: 'exactly-one-box-of-a-group-is-ticked',
    title: 'Exactly one box of a group is ticked',
    why: 'With none or with two ticks the agency cannot tell what is asked, and may reject the form.',
    finds: ['I765-37'],
  },
  {
    id: 'box-holds-the-text',
    title: 'Every text fits into its box',
    why: 'What does not fit would be cut off or be too small to read.',
    finds: ['I765-04'],
  },
  {
    id: 'text-too-long-for-its-box-is-written-by-hand',
    title: 'A text too long for its box is written by hand',
    why: 'The form has no place to go on, and a box left empty may be overlooked.',
  },
  {
    id: 'text-beyond-its-box-goes-on-elsewhere',
    title: 'A text beyond its box goes on elsewhere',
    why: 'Whoever signs the form signs the sheets that continue it.',
  },
  {
    id: 'box-holds-exactly-its-characters',
    title: 'A box with a fixed number of characters gets that many',
    why: 'The official form refuses a shorter or longer number.',
  },
  {
    id: 'box-takes-every-character',
    title: 'A box takes every character of its answer',
    why: 'The official form refuses the character; a spelling that it takes has to come from the person.',
  },
  {
    id: 'form-font-has-every-character',
    title: 'The font of a form has every character of its answers',
    why: 'A character without a shape would be printed as a gap.',
  },
  {
    id: 'form-has-a-box-for-every-entry',
    title: 'A form has a box for every entry of a list',
    why: 'Entries without a box would be left out.',
  },
  {
    id: 'the-edition-is-accepted-on-the-day-of-filing',
    title: 'The edition of a form is one that the agency takes on the day of filing',
    why: 'A form on an edition that is no longer taken, or not yet, is rejected.',
    finds: ['I765-09', 'I765-10'],
  },
  {
    id: 'the-blank-at-hand-is-of-the-edition-in-use',
    title: 'The blank on this machine is of the edition in use',
    why: 'The packet is built on a stand-in, which is not for filing.',
  },
  {
    id: 'the-print-of-the-form-is-the-newest',
    title: 'The blank is the newest print of its edition',
    why: 'Some offices ask for the print with the newest expiry date.',
    finds: ['I983-26'],
    by: BY_BUILD,
  },
  {
    id: 'the-print-of-the-form-is-known',
    title: 'The print of a form is one that optpack knows',
    why: 'Which box asks what was derived from a known edition, so every box has to be compared.',
  },
  {
    id: 'packet-is-of-the-way-of-filing',
    title: 'The packet is for the way in which the case is filed',
    why: 'The same application filed online and on paper is filed twice.',
  },
  {
    id: 'every-check-has-its-answer',
    title: 'Every check has the answer that it needs',
    why: 'What was not checked may still be wrong.',
  },
  {
    id: 'every-character-has-a-glyph',
    title: 'The font of the letters has every character',
    why: 'A character without a shape would be printed as a gap.',
    by: BY_BUILD,
  },
  {
    id: 'every-table-row-fits-on-a-page',
    title: 'Every row of a table fits on a page',
    why: 'A row higher than a page would be cut off.',
    by: BY_BUILD,
  },
  {
    id: 'a-letter-uses-only-what-its-pages-can-draw',
    title: 'A letter uses only what its pages can draw',
    why: 'What cannot be drawn would be left out.',
    by: BY_BUILD,
  },
  {
    id: 'every-template-variable-is-known',
    title: 'Every variable of a template is known',
    why: 'A misspelt variable would print nothing.',
    by: BY_BUILD,
  },
  {
    id: 'the-written-packet-equals-the-plan',
    title: 'The packet that was written is the one that was planned',
    why: 'A box that says something else than the answers must not be filed; nothing is written.',
    by: BY_BUILD,
  },
  {
    id: 'the-locked-copy-equals-the-packet',
    title: 'The locked copy is the packet, and opens with its password only',
    why: 'A copy that opens without a password, or that shows something else, must not be sent; nothing is written.',
    by: BY_BUILD,
  },
  {
    id: 'the-password-of-a-locked-copy-is-long',
    title: 'The password of a locked copy is long',
    why: 'A program that tries short passwords in turn finds them; whoever holds the copy can let it try as long as it takes.',
    by: BY_BUILD,
  },
  {
    id: 'every-paper-has-its-place',
    title: 'Every paper that the case names has a place in the packet',
    why: 'A paper that is left out unnoticed is missed later, by you or by USCIS.',
  },
  {
    id: 'upload-fits-its-slot',
    title: 'A file to upload is not larger than its slot takes',
    why: 'The online form refuses a larger file.',
    by: BY_BUILD,
  },
];
