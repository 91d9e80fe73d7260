import type { View } from './view.ts';

/** Answers that are given or denied as a whole: a list, or the apartment. */
const whole = /^(.*?)(?:\.\d+(?:\..*)?|(?<=\.unit)\..*)$/;

const isGiven = (view: View, path: string): boolean => {
  let here: unknown = view.case;
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null) return false;
    here = Reflect.get(here, key);
  }
  return here !== undefined;
};

/** Where an answer that is missing is to be given: its own path, or the list or apartment that is missing as a whole. */
export const askedPath = (view: View, path: string): string => {
  const container = whole.exec(path)?.[1];
  return container === undefined || isGiven(view, container) ? path : container;
};
