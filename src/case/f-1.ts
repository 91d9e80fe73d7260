const F1 = /^\W*f[\s-]*1\b/i;

/** True for a status that is written as that of an F-1 student: `F-1 student`, `F1`, `F-1 OPT`. */
export const isF1 = (status: string): boolean => F1.test(status) || /\bF-1\b/.test(status);
