/** Where a command speaks; tests listen here. */
export interface Io {
  /** What was asked for: reports, help, lists. */
  out(text: string): void;
  /** What went wrong outside the answers. */
  err(text: string): void;
  /** True when `out` is a terminal that shows colours. */
  readonly colour: boolean;
  /** How the user calls this program: `optpack`, or `node dist/optpack.cjs` in a clone. */
  readonly program: string;
}

/** 0: no error. 1: findings of grade error. 2: input that cannot be read, wrong use, environment. */
export type ExitCode = 0 | 1 | 2;

/** Says what is wrong with a command line. */
export function wrongUse(io: Io, says: string): ExitCode {
  io.err(`optpack: ${says}\n`);
  return 2;
}
