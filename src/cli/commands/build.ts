import { makeView } from '../../case/view.ts';
import { stops } from '../../finding.ts';
import { buildPackets, type PacketOutcome } from '../../node/build-packets.ts';
import { nodePorts } from '../../node/ports.ts';
import { buildPacket } from '../../packet/build.ts';
import { makeReport } from '../../preflight/make-report.ts';
import type { ReportedPacket } from '../../preflight/report.ts';
import { readAnswers } from '../answers.ts';
import { buildReport, draftHint } from '../build-report.ts';
import { chosenPack } from '../chosen-pack.ts';
import { chosenRecipes } from '../chosen-recipes.ts';
import { declare } from '../command.ts';
import { editionsInUse } from '../editions-in-use.ts';
import {
  caseWords,
  editionOption,
  exitCodeOf,
  factsOption,
  findingOptions,
  schoolOption,
  warningLimit,
} from '../finding-options.ts';
import { wrongUse } from '../io.ts';
import { lawInUse } from '../law-in-use.ts';
import { tell } from '../tell.ts';

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
    ...schoolOption,
    ...editionOption,
    ...factsOption,
    proof: {
      type: 'string',
      choices: ['full', 'fast'],
      default: 'full',
      describe: 'full: a second reader opens every PDF again; fast: optpack re-reads what it wrote',
    },
    draft: {
      type: 'boolean',
      default: false,
      describe: 'Writes the packet whatever must be fixed, with DRAFT on every page, to a folder PACKET.DRAFT',
    },
  },
  examples: [
    ['optpack build case.jsonc -o out', 'the packets for the school and for USCIS'],
    ['optpack build student.json employer.json --packet uscis-paper', 'one packet from two answer files'],
    ['optpack build case.jsonc --draft', 'to see it on paper before everything is right'],
  ],
  run: async (options, words, io) => {
    const { out, packet, format, strict, edition, proof, draft, school } = options;
    const { 'max-warnings': maxWarnings, 'show-ids': showIds } = options;
    const limit = warningLimit(strict, maxWarnings);
    const editions = await editionsInUse(edition ?? []);
    if ('fault' in limit) return wrongUse(io, limit.fault);
    if ('fault' in editions) return wrongUse(io, editions.fault);
    const pack = await chosenPack(school);
    const own = await lawInUse(options.facts);
    const { answers, read: sound, partial, findings: reading, locate, mask } = readAnswers(words, { showIds, pack });
    const findings = [...own.findings, ...reading];
    const isLawful = !own.findings.some(stops);
    const answered = draft ? (sound ?? partial()) : sound;
    const read = isLawful ? answered : null;
    const told = { waivers: read?.waivers, by: 'build', locate, mask };
    if (read === null) {
      const report = makeReport({ ...told, findings, packets: [], reported: [] });
      await tell(io, format, report, { after: !draft && isLawful && partial() !== null ? draftHint : '' });
      return exitCodeOf(report.findings, limit.most);
    }
    const chosen = chosenRecipes(packet ?? [], read);
    const order = {
      view: makeView(read),
      answers,
      findings: [...findings, ...chosen.findings.map(locate)],
      locate,
      mask,
      recipes: chosen.recipes,
      out,
      proof: proof === 'fast' ? 'fast' : 'full',
      draft,
      editions,
      law: own.law,
      facts: own.file,
      ports: nodePorts({ onFault: (fault) => io.err(`optpack: ${fault.message}\nThe work goes on. ${fault.fix}\n`) }),
    } as const;
    const outcomes = await buildPackets(order, buildPacket);
    const report = makeReport({
      ...told,
      findings: [...order.findings, ...outcomes.flatMap((outcome) => outcome.findings)],
      packets: chosen.recipes.map((recipe) => recipe.packet),
      reported: outcomes.map(reported),
    });
    await tell(io, format, report, { after: buildReport(outcomes, io.program) });
    return exitCodeOf(report.findings, limit.most);
  },
});

/** What programs are told of a packet. */
const reported = ({ id, folder, draft, pages, standIn, forms, files }: PacketOutcome): ReportedPacket => ({
  id,
  folder,
  draft,
  pages,
  standIn,
  forms,
  files,
});
