import { makeView } from '../../case/view.ts';
import { stops } from '../../finding.ts';
import { sortFiles } from '../../node/filled-pdfs.ts';
import { checkPacket } from '../../packet/build.ts';
import { makeReport } from '../../preflight/make-report.ts';
import { noAnswers, readAnswers } from '../answers.ts';
import { chosenPacks } from '../chosen-pack.ts';
import { chosenRecipes } from '../chosen-recipes.ts';
import { declare } from '../command.ts';
import { editionsInUse } from '../editions-in-use.ts';
import { caseWords, exitCodeOf, findingOptions, packetOptions, warningLimit } from '../finding-options.ts';
import { givenBeside } from '../given-beside.ts';
import { wrongUse } from '../io.ts';
import { lawInUse } from '../law-in-use.ts';
import { tell } from '../tell.ts';
import { templatesInUse } from '../templates-in-use.ts';

/** Slow, and needed for filled PDFs only. */
const filledForms = () => import('../filled-forms.ts');

/** `optpack check`: reads the answers, filled forms or both, and tells what is wrong with them for the packets; writes nothing. */
export const check = declare({
  id: 'check',
  summary: 'Tells what is wrong with an answer file or with filled forms, without writing anything',
  words: { ...caseWords, describe: `${caseWords.describe}; filled PDFs are read back` },
  options: {
    ...findingOptions,
    ...packetOptions,
  },
  examples: [
    [
      'optpack check i765.pdf i983.pdf',
      'forms that somebody filled: the files, the boxes, and the forms against each other',
    ],
    ['optpack check case.jsonc i765.pdf', 'whether a filled form says what the answers say'],
    ['optpack check case.jsonc --packet uscis-paper', 'what the packet for USCIS needs and does not have'],
    ['optpack check case.jsonc --format markdown', 'the same to paste into a ticket'],
  ],
  run: async (options, words, io) => {
    const { packet, format, strict, edition, 'max-warnings': maxWarnings, 'show-ids': showIds } = options;
    const limit = warningLimit(strict, maxWarnings);
    const editions = await editionsInUse(edition ?? []);
    if ('fault' in limit) return wrongUse(io, limit.fault);
    if ('fault' in editions) return wrongUse(io, editions.fault);
    const packs = await chosenPacks(options);
    const { law, findings: onFacts } = await lawInUse(options.facts);
    const { templates, findings: onTemplates, notesFor } = await templatesInUse(options.templates);
    const files = sortFiles(words);
    const filled = files.pdfs.length === 0 ? null : await filledForms();
    const forms = filled === null ? null : await filled.readFilledForms(files.pdfs);
    const isWithAnswers = forms === null || files.answers.length > 0;
    const {
      read: answered,
      findings,
      locate,
      fileOf,
      mask,
    } = isWithAnswers ? readAnswers(files.answers, { showIds, packs }) : noAnswers(packs);
    const read = [...onFacts, ...onTemplates].some(stops) ? null : answered;
    const chosen = read === null ? { recipes: [], findings: [] } : chosenRecipes(packet ?? [], read);
    const view = read === null ? null : makeView(read);
    const given = view === null ? {} : await givenBeside(view, packs, fileOf);
    const needs =
      view === null
        ? []
        : chosen.recipes.flatMap((recipe) => checkPacket(recipe, view, { editions, law, templates, ...given }));
    const checked = filled && forms && filled.checkFilledForms(forms, { law, answers: read });
    const onForms = filled && checked ? filled.notTold(checked.findings, needs) : [];
    const report = makeReport({
      findings: [
        ...onFacts,
        ...onTemplates,
        ...notesFor(chosen.recipes.map(({ id }) => id)),
        ...findings,
        ...chosen.findings,
        ...needs,
        ...onForms,
      ],
      waivers: read?.waivers,
      packets: [...chosen.recipes.map((recipe) => recipe.packet), ...(forms?.packets ?? [])],
      by: 'check',
      reported: [],
      locate,
      mask: () => (filled && checked ? filled.maskForForms(checked, showIds, mask()) : mask()),
    });
    const nothing = `Nothing to fix for ${[...chosen.recipes.map(({ id }) => id), ...files.pdfs].join(' and ')}.\n`;
    await tell(io, format, report, { nothing });
    return exitCodeOf(report.findings, limit.most);
  },
});
