import type { AppendPart } from './append.ts';
import type { Difference } from './prove.ts';
import type { Reading, ReadTick } from './reading.ts';
import { TICKED, tickName } from './tick-fields.ts';

/** A box to tick as it must stand in a written file. */
export interface ExpectedTick {
  readonly name: string;
  /** The sheets that it is on. */
  readonly title: string;
  /** 0-based page of the file. */
  readonly page: number;
  readonly ticked: boolean;
}

/** The boxes to tick of sheets that begin on a page of the file (0-based), behind as many that come before them. */
export function expectedTicks(
  { title, laidOut }: Extract<AppendPart, { kind: 'sheets' }>,
  firstPage: number,
  before: number,
): ExpectedTick[] {
  const boxes = laidOut.sheets.flatMap(({ ticks = [] }, at) =>
    ticks.map(({ ticked }) => ({ ticked, page: firstPage + at })),
  );
  return boxes.map((box, at) => ({ ...box, name: tickName(before + at + 1), title }));
}

/** Boxes to tick that are not as they must be, and those that nobody planned. */
export function tickDifferences(expected: readonly ExpectedTick[], { ticks }: Pick<Reading, 'ticks'>): Difference[] {
  const read = new Map(ticks.map((tick) => [tick.name, tick]));
  const wrong = expected.flatMap((tick): Difference[] => {
    const says = tickDifference(tick, read.get(tick.name));
    return says === null ? [] : [{ item: `box ${tick.name} of ${tick.title}`, box: tick.name, says }];
  });
  const planned = new Set(expected.map(({ name }) => name));
  const unplanned = ticks.filter(
    ({ name }, at) => !planned.has(name) || ticks.findIndex((one) => one.name === name) < at,
  );
  return [...wrong, ...unplanned.map(({ name }) => ({ item: `box ${name}`, box: name, says: 'was not planned' }))];
}

function tickDifference({ page, ticked }: ExpectedTick, read: ReadTick | undefined): string | null {
  if (read === undefined) return 'is not in the file';
  if (read.page !== page) return 'stands on another page than planned';
  if (read.state !== (ticked ? TICKED : 'Off'))
    return ticked ? 'is not ticked' : 'must be left to tick and is not empty';
  return read.isDrawn ? null : 'is not drawn as planned';
}
