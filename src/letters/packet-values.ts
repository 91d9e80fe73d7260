import type { OfficeList } from '../schools/office-values.ts';

/** The lists of the office, as `packet.office.<list>`: each of them, and no other. */
const officeLists = {
  'office.requestPapers': ['text'],
  'office.filingPapers': ['text'],
  /** Those of them that USCIS does not ask for. */
  'office.filingExtras': ['text'],
  'office.portals': ['text', 'url'],
  'office.reports': ['text'],
  'office.changes': ['text'],
  'office.doubts': ['text', 'url'],
} as const satisfies Readonly<Record<`office.${OfficeList}`, readonly string[]>>;

/** Lists of a packet that a template may repeat (`packet.parts`), with the names of one entry. */
export const packetLists = {
  /** The other parts of the packet, in order: pages, the page on which it begins; `held` where a sheet holds a place. */
  parts: ['title', 'pages', 'first', 'held'],
  /** Those of them that are sent, and do not stay with whoever prints the packet. */
  sent: ['title', 'pages', 'first', 'held'],
  /** The official forms of the packet, as their pages print it. */
  forms: ['form', 'edition', 'pages'],
  /** What the boxes of a form do not hold, on the sheets that follow it. */
  continued: ['number', 'title', 'text'],
  /** The papers of the user that belong in: what it must be, the files that are in, their pages. */
  papers: ['title', 'says', 'files', 'pages'],
  /** Upload slots: what goes in, and the file that is ready for it. */
  uploads: ['title', 'says', 'file'],
  /** Days of the case that are still to come. */
  days: ['title', 'day', 'opens', 'closes', 'says'],
  /** Duties that wait for something to happen. */
  duties: ['title', 'says'],
  ...officeLists,
} as const;

/** Name of a list, below `packet.`. */
export type PacketList = keyof typeof packetLists;

export const isPacketList = (name: string): name is PacketList => Object.hasOwn(packetLists, name);

/** One entry of a list; a name without a value prints nothing. */
export type PacketEntry = Readonly<Partial<Record<string, string | number>>>;

/** What a packet tells its templates besides the case, below `packet.`. */
export interface PacketValues {
  /** Single texts: `facts.upload-size`, `dates.filing-closes`, `office.fee`, `factsSeen`. One that has nothing to say is missing. */
  readonly texts: Readonly<Record<string, string>>;
  readonly lists: Readonly<Partial<Record<PacketList, readonly PacketEntry[]>>>;
  /** Answers without which a missing text cannot be told. */
  readonly needs?: (key: string) => readonly string[];
}

/** No value at all. */
export const noPacketValues: PacketValues = { texts: {}, lists: {} };
