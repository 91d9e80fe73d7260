const two = (number: number): string => String(number).padStart(2, '0');

/** The day on the clock of this machine, `YYYY-MM-DD`. The one place that reads a clock; nothing that is built depends on it. */
export const today = (clock: Date = new Date()): string =>
  `${clock.getFullYear()}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`;
