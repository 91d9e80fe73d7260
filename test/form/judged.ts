import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What qpdf makes of a PDF; its arguments stand between the input and the output file. */
export function throughQpdf(bytes: Uint8Array, ...options: readonly string[]): Uint8Array {
  return inFolder((folder) => {
    const [input, output] = [join(folder, 'in.pdf'), join(folder, 'out.pdf')];
    writeFileSync(input, bytes);
    const run = spawnSync('qpdf', ['--static-id', ...options, input, output], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`qpdf ${options.join(' ')}: ${run.stderr}`);
    return new Uint8Array(readFileSync(output));
  });
}

/** What a judge says about a PDF: exit code and everything it prints. `-` at the end of the arguments is its output. */
export function judged(tool: string, bytes: Uint8Array, before: readonly string[], after: readonly string[] = []) {
  return inFolder((folder) => {
    const input = join(folder, 'in.pdf');
    writeFileSync(input, bytes);
    const run = spawnSync(tool, [...before, input, ...after], { encoding: 'utf8' });
    return { status: run.status, says: `${run.stdout}${run.stderr}` };
  });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'optpack-judge-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
