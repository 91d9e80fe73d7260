import * as z from 'zod';
import { main } from './main.ts';
import { terminal } from './terminal.ts';

// zod compiles a checker for each object that it meets; for one answer file that costs more than it gains.
z.config({ jitless: true });

main(process.argv.slice(2), terminal).then(
  (code) => {
    process.exitCode = code;
  },
  (bug: unknown) => {
    const trace = bug instanceof Error ? bug.stack : String(bug);
    terminal.err(`optpack stopped because of a mistake of its own. Please report this:\n${trace}\n`);
    process.exitCode = 2;
  },
);
