import { makeView } from '../../case/view.ts';
import { checkPacket } from '../../packet/build.ts';
import { jsonReport } from '../../preflight/reporters/json.ts';
import { countsLine, textReport } from '../../preflight/reporters/text.ts';
import { sortedFindings } from '../../preflight/sorted.ts';
import { readAnswers } from '../answers.ts';
import { chosenRecipes } from '../chosen-recipes.ts';
import { declare } from '../command.ts';
import { editionsInUse } from '../editions-in-use.ts';
import { caseWords, editionOption, exitCodeOf, findingOptions } from '../finding-options.ts';

/** `optpack check`: reads the answers and tells what is wrong with them for the packets; writes nothing. */
export const check = declare({
  id: 'check',
  summary: 'Tells what is wrong with an answer file, without writing anything',
  words: caseWords,
  options: { ...findingOptions, ...editionOption },
  examples: [['optpack check case.jsonc --packet uscis-paper', 'what the packet for USCIS needs and does not have']],
  run: async ({ packet, format, strict, edition }, words, io) => {
    const editions = await editionsInUse(edition ?? []);
    if ('fault' in editions) {
      io.err(`optpack: ${editions.fault}\n`);
      return 2;
    }
    const { read, findings, locate } = readAnswers(words);
    const chosen = read === null ? { recipes: [], findings: [] } : chosenRecipes(packet ?? [], read);
    const view = read === null ? null : makeView(read);
    const needs = view === null ? [] : chosen.recipes.flatMap((recipe) => checkPacket(recipe, view, { editions }));
    const told = sortedFindings([...findings, ...[...chosen.findings, ...needs].map(locate)]);
    if (format === 'json') io.out(jsonReport(told, []));
    else if (told.length === 0)
      io.out(`Nothing to fix for ${chosen.recipes.map((recipe) => recipe.id).join(' and ')}.\n`);
    else io.out(`${textReport(told, io)}\n${countsLine(told)}\n`);
    return exitCodeOf(told, strict);
  },
});
