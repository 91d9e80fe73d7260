import { isDay } from '../case/day.ts';

/** What a fact's values are: how they are told, and how a value from a user's file is known to be one. */
export interface Unit<T> {
  readonly name: string;
  is(value: unknown): value is T;
  /** The value as people read it: `$520`, `60 days`. */
  tell(value: T): string;
}

const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 1_000_000;

const counted = (one: string, many: string): Unit<number> => ({
  name: many,
  is: (value): value is number => isAmount(value) && Number.isInteger(value),
  tell: (value) => `${value} ${value === 1 ? one : many}`,
});

export const dollars: Unit<number> = {
  name: 'US dollars',
  is: isAmount,
  tell: (value) => `$${String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')}`,
};

export const days = counted('day', 'days');
export const businessDays = counted('business day', 'business days');
export const months = counted('month', 'months');
export const years = counted('year', 'years');
export const hours = counted('hour', 'hours');
export const megabytes = counted('MB', 'MB');
export const times = counted('time', 'times');

/** One sentence or a few words. */
export const words: Unit<string> = {
  name: 'words',
  is: (value): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= 500,
  tell: (value) => value,
};

/** A calendar day, `YYYY-MM-DD`. */
export const day: Unit<string> = {
  name: 'day',
  is: (value): value is string => typeof value === 'string' && isDay(value),
  tell: (value) => value,
};

/** Several words in their order. */
export const list: Unit<readonly string[]> = {
  name: 'list',
  is: (value): value is readonly string[] => Array.isArray(value) && value.every((one) => words.is(one)),
  tell: (value) => value.join(', '),
};

/** CIP codes in their order; as many as a reader would not read one by one. */
export const cipCodes: Unit<readonly string[]> = {
  name: 'CIP codes',
  is: (value): value is readonly string[] => list.is(value) && value.every((one) => /^\d\d\.\d{4}$/.test(one)),
  tell: (value) => `${value.length} codes, ${value[0] ?? 'none'} to ${value.at(-1) ?? 'none'}`,
};

/** Several numbers in their order: months after a day. */
export const monthList: Unit<readonly number[]> = {
  name: 'months',
  is: (value): value is readonly number[] => Array.isArray(value) && value.every((one) => months.is(one)),
  tell: (value) => `${value.join(', ')} months`,
};
