import type { Finding } from '../../finding.ts';
import { addBlank } from '../../node/blanks.ts';
import { inventories } from '../../node/inventories.ts';
import { countsLine, textReport } from '../../preflight/reporters/text.ts';
import { declare } from '../command.ts';

/** `optpack forms add`: takes blanks that the user downloaded, after recognising each. */
export const formsAdd = declare({
  id: 'forms-add',
  summary: 'Keeps official blanks that you downloaded',
  words: { name: 'file', describe: 'PDFs as the agency publishes them', required: true, many: true },
  options: {},
  examples: [['optpack forms add ~/Downloads/i-765.pdf', 'recognised by its boxes and its edition, never by its name']],
  run: async (_options, files, io) => {
    const findings: Finding[] = [];
    for (const file of files) {
      const added = await addBlank(file, inventories);
      if (Array.isArray(added)) findings.push(...added);
      else io.out(`${file}: Form ${added.form.toUpperCase()}, edition ${added.edition}, kept as ${added.stored}\n`);
    }
    if (findings.length === 0) return 0;
    io.out(`${textReport(findings, io)}\n${countsLine(findings)}\n`);
    return 1;
  },
});
