import type { Check } from './check.ts';

/** What must be true of the packs of schools and employers. */
export const schoolChecks: readonly Check[] = [
  {
    id: 'school-pack-is-written-as-packs-are',
    title: 'A school pack is written as packs are',
    why: 'What cannot be read of a pack would be left out of the packet in silence.',
  },
  {
    id: 'school-pack-says-what-holds-today',
    title: 'A school pack says what holds today',
    why: 'Its words go into letters and checklists: an old fee, window or address would be followed.',
  },
  {
    id: 'employer-pack-is-written-as-packs-are',
    title: 'An employer pack is written as packs are',
    why: 'What cannot be read of a pack would be left out of the packet in silence.',
  },
  {
    id: 'employer-pack-says-what-holds-today',
    title: 'An employer pack says what holds today',
    why: 'Its words tell the student whom to ask for what; an old one would be followed.',
  },
  {
    id: 'employer-pack-says-whom-to-ask',
    title: 'An employer pack says whom to ask for what it does not hold',
    why: 'An employer tells the public little of itself: the rest is with its HR.',
  },
];
