import * as z from 'zod/mini';
import { main } from './main.ts';
import { terminal } from './terminal.ts';

// zod compiles a checker for each object that it meets; for one answer file that costs more than it gains.
z.config({ jitless: true });

main(process.argv.slice(2), terminal).then(
  (code) => {
    // All is written by now; ending without this waits for threads of the engine that have nothing to give any more.
    process.exit(code);
  },
  (bug: unknown) => {
    const trace = bug instanceof Error ? bug.stack : String(bug);
    terminal.err(`optpack stopped because of a mistake of its own. Please report this:\n${trace}\n`);
    process.exit(2);
  },
);
