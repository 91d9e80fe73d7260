import { acceptEdition } from '../../node/derived-editions.ts';
import { readPdf, unknownPrint } from '../../node/unknown-print.ts';
import { textReport } from '../../preflight/reporters/text.ts';
import { countsLine } from '../../preflight/told.ts';
import { declare } from '../command.ts';
import { printReport } from '../print-report.ts';

/** `optpack forms accept`: takes a print that optpack does not know, after the user looked at its proof sheet. */
export const formsAccept = declare({
  id: 'forms-accept',
  summary: 'Takes a print that optpack does not know, after you looked at its proof sheet',
  words: { name: 'file', describe: 'The blank, as the agency publishes it', required: true, many: false },
  options: {},
  examples: [['optpack forms accept ~/Downloads/i983.pdf', 'from now on build fills this print; every report says so']],
  run: async (_options, [file = ''], io) => {
    const print = await unknownPrint(readPdf(file));
    if (Array.isArray(print)) {
      io.out(`${textReport(print, io)}\n${countsLine(print)}\n`);
      return 1;
    }
    const { form, edition } = print.derived.inventory;
    const stored = acceptEdition(print.derived, print.bytes);
    const use = print.derived.isNewer
      ? 'build fills it from now on, and every report says that it is derived.'
      : `optpack knows a newer edition, which build goes on filling; force this one with: --edition ${form}=${edition}`;
    io.out(`${printReport(file, print)}\nAccepted, and kept as ${stored}\n${use}\n`);
    return 0;
  },
});
