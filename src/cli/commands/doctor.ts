import { blankPlaces } from '../../node/blanks.ts';
import { healthOf } from '../../node/health.ts';
import { declare } from '../command.ts';
import { doctorReport } from '../doctor-report.ts';
import { today } from '../today.ts';

/** `optpack doctor`: tells whether this machine can build on official blanks, and what to do when it cannot. */
export const doctor = declare({
  id: 'doctor',
  summary: 'Tells whether this machine is ready, which blanks it has, and what to do next',
  words: null,
  options: {
    out: { alias: 'o', type: 'string', default: 'out', describe: 'Folder that the packets are to go to' },
    format: { type: 'string', choices: ['text', 'json'], default: 'text', describe: 'How it is told' },
  },
  examples: [['optpack doctor', 'never uses the network; exits with 1 when something has to be mended']],
  run: async ({ out, format }, _words, io) => {
    const health = await healthOf({
      today: today(),
      places: blankPlaces(),
      out,
      nodeVersion: process.versions.node,
    });
    io.out(format === 'json' ? `${JSON.stringify({ version: 1, ...health }, null, 2)}\n` : doctorReport(health));
    return health.problems.some(({ stops }) => stops) ? 1 : 0;
  },
});
