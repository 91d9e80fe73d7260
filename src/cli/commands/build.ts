import { makeView } from '../../case/view.ts';
import type { Finding } from '../../finding.ts';
import { buildPackets, type PacketOutcome } from '../../node/build-packets.ts';
import { nodePorts } from '../../node/ports.ts';
import { buildPacket } from '../../packet/build.ts';
import { jsonReport } from '../../preflight/reporters/json.ts';
import { countsLine, textReport } from '../../preflight/reporters/text.ts';
import { sortedFindings } from '../../preflight/sorted.ts';
import { readAnswers } from '../answers.ts';
import { buildReport } from '../build-report.ts';
import { chosenRecipes } from '../chosen-recipes.ts';
import { declare } from '../command.ts';
import { editionsInUse } from '../editions-in-use.ts';
import { caseWords, editionOption, exitCodeOf, findingOptions } from '../finding-options.ts';

import type { Io } from '../io.ts';

/** `optpack build`: reads the answers, writes the packets, tells what is wrong. */
export const build = declare({
  id: 'build',
  summary: 'Builds filing packets from an answer file',
  words: caseWords,
  options: {
    out: {
      alias: 'o',
      type: 'string',
      default: 'out',
      describe: 'Folder of the packets; each gets a folder of its own',
    },
    ...findingOptions,
    ...editionOption,
    proof: {
      type: 'string',
      choices: ['full', 'fast'],
      default: 'full',
      describe: 'full: a second reader opens every PDF again; fast: optpack re-reads what it wrote',
    },
  },
  examples: [
    ['optpack build case.jsonc -o out', 'the packets for the school and for USCIS'],
    ['optpack build student.json employer.json --packet uscis-paper', 'one packet from two answer files'],
  ],
  run: async ({ out, packet, format, strict, edition, proof }, words, io) => {
    const editions = await editionsInUse(edition ?? []);
    if ('fault' in editions) {
      io.err(`optpack: ${editions.fault}\n`);
      return 2;
    }
    const { answers, read, findings, locate } = readAnswers(words);
    if (read === null) {
      tell(io, format, findings, []);
      return exitCodeOf(findings, strict);
    }
    const chosen = chosenRecipes(packet ?? [], read);
    const order = {
      view: makeView(read),
      answers,
      findings: [...findings, ...chosen.findings.map(locate)],
      locate,
      recipes: chosen.recipes,
      out,
      proof: proof === 'fast' ? 'fast' : 'full',
      editions,
      ports: nodePorts({ onFault: (fault) => io.err(`optpack: ${fault.message}\nThe work goes on. ${fault.fix}\n`) }),
    } as const;
    const outcomes = await buildPackets(order, buildPacket);
    const all = sortedFindings([...order.findings, ...outcomes.flatMap((outcome) => outcome.findings)]);
    tell(io, format, all, outcomes);
    return exitCodeOf(all, strict);
  },
});

function tell(io: Io, format: string, findings: readonly Finding[], outcomes: readonly PacketOutcome[]): void {
  if (format === 'json') {
    const packets = outcomes.map(({ id, folder, pages, standIn, forms, files }) => ({
      id,
      folder,
      pages,
      standIn,
      forms,
      files,
    }));
    io.out(jsonReport(findings, packets));
    return;
  }
  const told = textReport(findings, io);
  io.out(
    [told, findings.length > 0 ? `${countsLine(findings)}\n` : '', buildReport(outcomes, io.program)]
      .filter((text) => text !== '')
      .join('\n'),
  );
}
