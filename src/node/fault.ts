/** What kind of fault: the files of the answers, the folder of the packet, or something else on this machine. */
export type FaultCode = 'cannot-read' | 'cannot-write' | 'foreign-folder';

const mark: unique symbol = Symbol.for('optpack.fault');

/** Something outside the answers stopped the work. `message` says what is wrong, `fix` how to mend it. */
export class Fault extends Error {
  override readonly name = 'Fault';
  /** Told by a mark, not by class: the slow parts are bundles of their own, each with its own copy of this class. */
  readonly [mark] = true;
  readonly code: FaultCode;
  readonly fix: string;

  constructor(code: FaultCode, says: string, fix: string, options?: ErrorOptions) {
    super(says, options);
    this.code = code;
    this.fix = fix;
  }
}

/** True for a fault thrown by any part of optpack, whichever bundle made it. */
export const isFault = (thrown: unknown): thrown is Fault => thrown instanceof Error && mark in thrown;

/** The system's code of an error (`ENOENT`), or null. */
export const systemCode = (thrown: unknown): string | null =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;
