import { noMask } from '../../case/mask.ts';
import { hideSecrets } from '../../case/secret.ts';
import { sortFiles } from '../../node/filled-pdfs.ts';
import { writeNewFile } from '../../node/write-new-file.ts';
import { makeReport } from '../../preflight/make-report.ts';
import { declare } from '../command.ts';
import { exitCodeOf } from '../finding-options.ts';
import { type Io, wrongUse } from '../io.ts';
import { tell } from '../tell.ts';

/** `optpack read`: turns filled official forms back into answers; tells what could not be read. */
export const read = declare({
  id: 'read',
  summary: 'Turns filled official forms back into an answer file',
  words: { name: 'pdf', describe: 'Filled PDFs; several are merged', required: true, many: true },
  options: {
    out: { alias: 'o', type: 'string', describe: 'Answer file to write, for you alone to open; never overwrites' },
    'show-ids': {
      type: 'boolean',
      default: false,
      describe: 'Prints SSN, A-Number, passport, SEVIS id and I-94 too, which are left out otherwise',
    },
  },
  examples: [
    [
      'optpack read i765.pdf i983.pdf -o case.jsonc',
      'the answers of both forms in one file, for optpack check and build',
    ],
    ['optpack read i983.pdf', 'what the form says, without the numbers that can be misused'],
  ],
  run: async ({ out, 'show-ids': showIds }, words, io) => {
    const { pdfs, answers } = sortFiles(words);
    if (answers.length > 0) return wrongUse(io, `${answers.join(', ')}: no PDF. Name filled PDFs.`);
    const filled = await import('../filled-forms.ts');
    const { read: lines, checked, findings } = filled.readBackForms(await filled.readFilledForms(pdfs));
    const report = makeReport({
      findings,
      waivers: undefined,
      packets: [],
      by: 'read',
      reported: [],
      locate: (finding) => finding,
      mask: () => filled.maskForForms(checked, showIds, noMask),
    });
    const code = exitCodeOf(report.findings);
    if (report.findings.length > 0) await tell({ ...io, out: io.err }, 'text', report, {});
    if (lines.length === 0) return code;
    const text = lines.map((line) => `${line.text}\n`).join('');
    if (out === undefined) io.out(showIds ? text : withoutSecrets(lines));
    else keep(out, text, io);
    return code;
  },
});

function keep(out: string, text: string, io: Io): void {
  writeNewFile(out, text);
  io.out(
    [
      `${out}: what the forms say. Nobody but you can open it; keep it so.`,
      '',
      'Next:',
      `  1. Add what the forms do not ask; ${io.program} check ${out} tells what lacks.`,
      `  2. ${io.program} build ${out} -o out`,
      '',
    ].join('\n'),
  );
}

/** The file without the answers that can be misused: a terminal is read over shoulders, and its scroll is kept. It stays an answer file. */
function withoutSecrets(lines: readonly { readonly text: string; readonly path: string | null }[]): string {
  const struck = hideSecrets(lines.map(({ text }) => text).join('\n')).split('\n');
  const shown = lines.map(({ text, path }, at) => {
    if (struck[at] === text) return text;
    const indent = /^\s*/.exec(text)?.[0] ?? '';
    return path === null ? (struck[at] ?? '') : `${indent}// "${path}" was read and is not shown: -o FILE writes it.`;
  });
  return `${shown.join('\n')}\n`;
}
