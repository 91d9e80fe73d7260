import { meantFacts } from '../../facts/meant-facts.ts';
import { facts as everyFact } from '../../facts/registry.ts';
import { isStale, standingOf } from '../../facts/standing.ts';
import { stops } from '../../finding.ts';
import { textReport } from '../../preflight/reporters/text.ts';
import { declare } from '../command.ts';
import { factsReport } from '../facts-report.ts';
import { exitCodeOf, factsOption } from '../finding-options.ts';
import { wrongUse } from '../io.ts';
import { lawInUse } from '../law-in-use.ts';
import { today } from '../today.ts';

/** `optpack facts`: tells what optpack takes for the law, how sure each value is, and when it was last seen. */
export const facts = declare({
  id: 'facts',
  summary: 'Lists the fees, windows, editions and lists that packets are checked against, with their sources',
  words: { name: 'id', describe: 'Ids of facts; all when not given', required: false, many: true },
  options: {
    stale: {
      type: 'string',
      describe: 'Only those whose source was last seen more than so many days ago, or bears no day',
    },
    format: { type: 'string', choices: ['text', 'json'], default: 'text', describe: 'How they are told' },
    ...factsOption,
  },
  examples: [
    ['optpack facts i-765-fee-paper', 'the fee, since when, where it was read, what it was before'],
    ['optpack facts --stale 90', 'what to read again before you rely on it'],
  ],
  run: async ({ stale, format, facts: name }, ids, io) => {
    const wrong = wrongWords(ids, stale);
    if (wrong !== null) return wrongUse(io, wrong);
    const { law, findings } = await lawInUse(name);
    if (findings.some(stops)) {
      io.out(`${textReport(findings, io)}\n`);
      return exitCodeOf(findings);
    }
    const day = today();
    const standings = everyFact
      .filter(({ id }) => ids.length === 0 || ids.includes(id))
      .map((fact) => standingOf(fact, law, day))
      .filter((standing) => stale === undefined || isStale(standing, Number(stale)));
    if (format === 'json') io.out(`${JSON.stringify({ version: 1, day, facts: standings }, null, 2)}\n`);
    else io.out(factsReport(day, standings, everyFact.length) + (ids.includes('stem-list') ? await titles() : ''));
    return 0;
  },
});

/** What is wrong with the words of the command line; null when nothing is. */
const wrongWords = (ids: readonly string[], stale: string | undefined): string | null => {
  if (stale !== undefined && !/^\d{1,5}$/.test(stale)) return '--stale takes a number of days: --stale 90';
  const unknown = ids.find((id) => !everyFact.some((fact) => fact.id === id));
  if (unknown === undefined) return null;
  return `There is no fact "${unknown}". ${meantFacts(unknown) ?? 'All are listed by: optpack facts'}`;
};

/** Every code of the STEM list with its title. */
const titles = async (): Promise<string> => {
  const { stemTitles } = await import('../../facts/stem-titles.ts');
  return `\n${[...stemTitles].map(([code, title]) => `  ${code}  ${title}\n`).join('')}`;
};
