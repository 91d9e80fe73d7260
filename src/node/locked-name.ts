/** `packet.pdf` -> `packet.locked.pdf`, `packet.DRAFT.pdf` -> `packet.DRAFT.locked.pdf`. */
export const lockedName = (path: string): string => path.replace(/\.pdf$/, '.locked.pdf');

/** True for the name of a copy that opens with a password only. */
export const isLocked = (path: string): boolean => path.endsWith('.locked.pdf');
