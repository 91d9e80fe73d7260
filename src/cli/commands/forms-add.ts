import type { Finding } from '../../finding.ts';
import { addBlank } from '../../node/blanks.ts';
import { acceptedForms } from '../../node/derived-editions.ts';
import { inventories } from '../../node/inventories.ts';
import { readPdf, unknownPrint } from '../../node/unknown-print.ts';
import { textReport } from '../../preflight/reporters/text.ts';
import { countsLine } from '../../preflight/told.ts';
import { declare } from '../command.ts';
import { printReport, printSteps } from '../print-report.ts';

/** `optpack forms add`: takes blanks that the user downloaded, after recognising each. */
export const formsAdd = declare({
  id: 'forms-add',
  summary: 'Keeps official blanks that you downloaded',
  words: { name: 'file', describe: 'PDFs as the agency publishes them', required: true, many: true },
  options: {},
  examples: [['optpack forms add ~/Downloads/i-765.pdf', 'recognised by its boxes and its edition, never by its name']],
  run: async (_options, files, io) => {
    const findings: Finding[] = [];
    const accepted = (await acceptedForms()).map(({ inventory }) => inventory);
    for (const file of files) {
      const added = await addBlank(file, [...inventories, ...accepted]);
      if (!Array.isArray(added))
        io.out(`${file}: Form ${added.form.toUpperCase()}, edition ${added.edition}, kept as ${added.stored}\n`);
      else {
        const print = added.some(({ rule }) => rule === 'blank-is-a-known-edition')
          ? await unknownPrint(readPdf(file))
          : added;
        if (Array.isArray(print)) findings.push(...print);
        else {
          io.out(`${printReport(file, print)}${printSteps(file, print)}`);
          findings.push(...added.map((finding) => ({ ...finding, fix: NEXT })));
        }
      }
    }
    if (findings.length === 0) return 0;
    io.out(`${textReport(findings, io)}\n${countsLine(findings)}\n`);
    return 1;
  },
});

const NEXT = 'Follow the steps above; until you accept it, optpack does not fill it.';
