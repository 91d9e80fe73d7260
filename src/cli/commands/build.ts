import { makeView } from '../../case/view.ts';
import { stops } from '../../finding.ts';
import { buildPackets, type PacketOutcome } from '../../node/build-packets.ts';
import { nodePorts } from '../../node/ports.ts';
import { buildPacket } from '../../packet/build.ts';
import { makeReport } from '../../preflight/make-report.ts';
import type { ReportedPacket } from '../../preflight/report.ts';
import { readAnswers } from '../answers.ts';
import { buildReport, draftHint } from '../build-report.ts';
import { chosenPacks } from '../chosen-pack.ts';
import { chosenRecipes } from '../chosen-recipes.ts';
import { declare } from '../command.ts';
import { editionsInUse } from '../editions-in-use.ts';
import { caseWords, exitCodeOf, findingOptions, packetOptions, warningLimit } from '../finding-options.ts';
import { givenBeside } from '../given-beside.ts';
import { wrongUse } from '../io.ts';
import { lawInUse } from '../law-in-use.ts';
import { chosenPassword, passwordOnTheLine, passwordOptions } from '../password-options.ts';
import { tell } from '../tell.ts';
import { templatesInUse } from '../templates-in-use.ts';

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
    ...packetOptions,
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
    ...passwordOptions,
  },
  examples: [
    ['optpack build case.jsonc -o out', 'the packets for the school and for USCIS'],
    ['optpack build student.json employer.json --packet uscis-paper', 'one packet from two answer files'],
    ['optpack build case.jsonc --draft', 'to see it on paper before everything is right'],
    ['optpack build case.jsonc --password', 'with a locked copy to send by email'],
  ],
  run: async (options, words, io) => {
    const { out, packet, format, strict, edition, proof, draft } = options;
    const { 'max-warnings': maxWarnings, 'show-ids': showIds } = options;
    const limit = warningLimit(strict, maxWarnings);
    const editions = await editionsInUse(edition ?? []);
    if ('fault' in limit) return wrongUse(io, limit.fault);
    if ('fault' in editions) return wrongUse(io, editions.fault);
    const misused = passwordOnTheLine(options, words);
    if (misused !== null) return wrongUse(io, misused);
    const packs = await chosenPacks(options);
    const own = await lawInUse(options.facts);
    const worded = await templatesInUse(options.templates);
    const {
      answers,
      read: sound,
      partial,
      findings: reading,
      locate,
      fileOf,
      mask,
    } = readAnswers(words, { showIds, packs });
    const findings = [...own.findings, ...worded.findings, ...reading];
    const isLawful = ![...own.findings, ...worded.findings].some(stops);
    const answered = draft ? (sound ?? partial()) : sound;
    const read = isLawful ? answered : null;
    const told = { waivers: read?.waivers, by: 'build', locate, mask };
    if (read === null) {
      const report = makeReport({ ...told, findings, packets: [], reported: [] });
      await tell(io, format, report, { after: !draft && isLawful && partial() !== null ? draftHint : '' });
      return exitCodeOf(report.findings, limit.most);
    }
    const lock = await chosenPassword(options, io);
    if ('fault' in lock) return wrongUse(io, lock.fault);
    const chosen = chosenRecipes(packet ?? [], read);
    const view = makeView(read);
    const order = {
      view,
      given: { ...(await givenBeside(view, packs, fileOf)), templates: worded.templates },
      answers,
      findings: [...findings, ...worded.notesFor(chosen.recipes.map(({ id }) => id)), ...chosen.findings.map(locate)],
      locate,
      mask,
      recipes: chosen.recipes,
      out,
      proof: proof === 'fast' ? 'fast' : 'full',
      draft,
      editions,
      law: own.law,
      facts: own.file,
      ownTemplates: worded.replaced,
      password: lock.password,
      ports: nodePorts({ onFault: (fault) => io.err(`optpack: ${fault.message}\nThe work goes on. ${fault.fix}\n`) }),
    } as const;
    const outcomes = await buildPackets(order, buildPacket);
    const report = makeReport({
      ...told,
      // How long a password is, is told here and kept in no record.
      findings: [...order.findings, ...lock.findings, ...outcomes.flatMap((outcome) => outcome.findings)],
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
