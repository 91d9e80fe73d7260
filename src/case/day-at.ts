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

/** The days that some answers tell, in the order of the paths. */
export const toldDays = (view: View, paths: readonly DayPath[]): readonly ToldDay[] =>
  paths.flatMap((path) => {
    const day = dayAt(view, path);
    return day === null ? [] : [{ path, day }];
  });

/** The first day of several; the answer that comes first wins among equal ones. */
export const earliestOf = (days: readonly ToldDay[]): ToldDay | null =>
  days.reduce<ToldDay | null>((first, told) => (first === null || told.day < first.day ? told : first), null);

/** The last day of several; the answer that comes first wins among equal ones. */
export const latestOf = (days: readonly ToldDay[]): ToldDay | null =>
  days.reduce<ToldDay | null>((last, told) => (last === null || told.day > last.day ? told : last), null);
