import type { Check } from './check.ts';

/** What must be true of a school pack. */
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
];
