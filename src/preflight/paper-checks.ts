import { instructionsI765 } from '../facts/cited.ts';
import type { Check } from './check.ts';

const COPIED = 'Only what a page shows goes into a packet; an upload, though, is the file as it is.';

const photographs = [instructionsI765('required documentation, item 3.C, photographs')];

/** What must be true of the files that "documents" names: the copies and scans of the user. */
export const paperChecks: readonly Check[] = [
  {
    id: 'paper-is-there',
    title: 'The file of a paper is there and can be read',
    why: 'A paper without its file is missing in the packet.',
  },
  {
    id: 'paper-is-of-a-type-that-is-taken',
    title: 'A paper is a PDF, a JPEG or a PNG',
    why: 'Files of other types are refused by uploads, and optpack cannot put them into a packet.',
    finds: ['I765-46'],
  },
  {
    id: 'paper-is-named-for-what-it-is',
    title: 'The name of a paper ends with its type',
    why: 'Sites of upload go by the ending, and refuse or cannot open a file that says something else.',
    finds: ['I765-46'],
  },
  {
    id: 'paper-can-be-opened',
    title: 'A paper can be opened, whole and by every program',
    why: 'A file that is cut off or damaged cannot be read by the officer either.',
  },
  {
    id: 'paper-has-no-password',
    title: 'A paper opens without a password and is not locked',
    why: 'Offices and sites of upload refuse files that are encrypted, even when they open without a password.',
    finds: ['I765-46'],
  },
  {
    id: 'paper-is-not-too-large',
    title: 'A paper is not larger than papers are',
    why: 'Such a file is refused by uploads, and a file that unpacks without end could stop the machine.',
    finds: ['I765-46'],
  },
  {
    id: 'paper-runs-nothing',
    title: 'A paper holds no program and starts nothing',
    why: `Sites and mail programs refuse files with programs in them. ${COPIED}`,
  },
  {
    id: 'paper-holds-no-other-files',
    title: 'A paper holds no other files, sounds or films',
    why: `Nobody who prints the paper sees what is attached to it, and sites refuse such files. ${COPIED}`,
  },
  {
    id: 'paper-has-pages-of-a-sensible-size',
    title: 'The pages of a paper are of a size that paper has',
    why: 'A page of such a size cannot be printed, and many programs do not open it.',
  },
  {
    id: 'paper-shows-what-it-holds',
    title: 'The pages of a paper show all that it holds, and nothing that is switched off',
    why: 'Boxes, notes and layers may hold words without a look; each program shows them in its own way, or not at all.',
  },
  {
    id: 'paper-is-read-by-a-second-reader',
    title: 'The words of a paper are read by a second program',
    why: 'Where it cannot read them, nothing but the eye tells that the page in the packet is that of the paper.',
  },
  {
    id: 'paper-has-no-blank-page',
    title: 'Every page of a paper shows something',
    why: 'An empty page is often a paper that lay the wrong way in the scanner.',
  },
  {
    id: 'paper-is-sharp-enough-to-read',
    title: 'A scan is sharp enough to be read',
    why: 'What the officer cannot read counts as not sent, and is asked for again.',
  },
  {
    id: 'papers-are-different-files',
    title: 'Each paper is a file of its own',
    why: 'The same file under two names means that one of the two papers is missing.',
  },
  {
    id: 'card-copy-holds-the-card-alone',
    title: 'The copy of a card holds the card alone',
    why: 'Other papers in it are not found where they are looked for.',
  },
  {
    id: 'photo-is-a-picture',
    title: 'The photo is a picture',
    why: 'The card is made with it; a PDF hides its size and its shape.',
    cites: photographs,
    finds: ['I765-24'],
  },
  {
    id: 'photo-is-square',
    title: 'The photo is as wide as it is high',
    why: 'The instructions ask for photos of 2 by 2 inches; another shape is cut or refused.',
    cites: photographs,
    finds: ['I765-24'],
  },
];
