import { sources } from '../../../forms/sources.ts';
import { blankPlaces, keepBlank } from '../../node/blanks.ts';
import { downloadBlank } from '../../node/download.ts';
import { inventories } from '../../node/inventories.ts';
import { textReport } from '../../preflight/reporters/text.ts';
import { countsLine } from '../../preflight/told.ts';
import { declare } from '../command.ts';

/** `optpack forms get`: downloads a blank from the agency's own address and keeps it. The one command that uses the network. */
export const formsGet = declare({
  id: 'forms-get',
  summary: 'Downloads an official blank from the agency and keeps it',
  words: {
    name: 'form',
    describe: `Which form: ${sources.map(({ form }) => form).join(', ')}`,
    required: true,
    many: true,
  },
  options: {},
  examples: [['optpack forms get i-765', 'from the address of USCIS, which is shown']],
  run: async (_options, names, io) => {
    const wanted = names.map((name) => ({ name, source: sources.find(({ form }) => form === name.toLowerCase()) }));
    const unknown = wanted.filter(({ source }) => source === undefined).map(({ name }) => name);
    if (unknown.length > 0) {
      io.err(
        `optpack: there is no form ${unknown.join(', ')} here.\nForms: ${sources.map(({ form }) => form).join(', ')}\n`,
      );
      return 2;
    }
    let isSound = true;
    for (const { source } of wanted) {
      if (source === undefined) continue;
      io.out(`Form ${source.form.toUpperCase()} from ${source.url}\n`);
      const { bytes, address, size, sha256 } = await downloadBlank(source, fetch);
      io.out(`  from:   ${address}\n  size:   ${size} bytes\n  sha256: ${sha256}\n`);
      const kept = await keepBlank(bytes, inventories, blankPlaces());
      if (Array.isArray(kept)) {
        isSound = false;
        io.out(`\n${textReport(kept, io)}\n${countsLine(kept)}\n`);
      } else io.out(`  kept:   ${kept.stored} (edition ${kept.edition})\n`);
    }
    return isSound ? 0 : 1;
  },
});
