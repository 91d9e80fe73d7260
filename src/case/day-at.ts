import type { DayPath } from './path.ts';
import type { View } from './view.ts';

/** An answer that tells a day, and the day (`YYYY-MM-DD`). */
export interface ToldDay {
  readonly path: DayPath;
  readonly day: string;
}

/** The day that an answer tells, or null when it tells none. */
export const dayAt = (view: View, path: DayPath): string | null => {
  const answer = view.at(path);
  return answer.is === 'answered' ? answer.text : null;
};

// Plain loops: every rule on days comes here, for every case.

/** The first of some answers that tells a day, and the day. */
export const firstTold = (view: View, paths: readonly DayPath[]): ToldDay | null => {
  for (const path of paths) {
    const day = dayAt(view, path);
    if (day !== null) return { path, day };
  }
  return null;
};

/** The earliest day that some answers tell; of equal days that of the first path. */
export const earliestTold = (view: View, paths: readonly DayPath[]): ToldDay | null => {
  let earliest: ToldDay | null = null;
  for (const path of paths) {
    const day = dayAt(view, path);
    if (day !== null && (earliest === null || day < earliest.day)) earliest = { path, day };
  }
  return earliest;
};

/** The latest day that some answers tell; of equal days that of the first path. */
export const latestTold = (view: View, paths: readonly DayPath[]): ToldDay | null => {
  let latest: ToldDay | null = null;
  for (const path of paths) {
    const day = dayAt(view, path);
    if (day !== null && (latest === null || day > latest.day)) latest = { path, day };
  }
  return latest;
};
