import sample from '../../../templates/sample/case.jsonc';
import { readCase } from '../../case/read.ts';
import { makeView } from '../../case/view.ts';
import type { FormDefinition } from '../../form/define.ts';
import { blankPlaces, findBlank } from '../../node/blanks.ts';
import { inventories } from '../../node/inventories.ts';
import { writeNewFile } from '../../node/write-new-file.ts';
import { textReport } from '../../preflight/reporters/text.ts';
import { countsLine } from '../../preflight/told.ts';
import { declare } from '../command.ts';
import { editionWord } from '../edition-word.ts';

/** `optpack forms proof`: draws each box's item, the answer that goes there and a sample value into the blank, for the eye. */
export const formsProof = declare({
  id: 'forms-proof',
  summary: 'Draws into a blank which answer goes into which box, to look at',
  words: {
    name: 'form',
    describe: 'A form (i-765), an edition (i-765/2025-08-21) or a PDF, known or not',
    required: true,
    many: false,
  },
  options: {
    out: {
      alias: 'o',
      type: 'string',
      describe: 'PDF to write; never over another file. Without it: proof-FORM-EDITION.pdf',
    },
  },
  examples: [['optpack forms proof ~/Downloads/i983.pdf -o proof.pdf', 'boxes in red are not matched and stay empty']],
  run: async ({ out }, [word = ''], io) => {
    const named = await editionWord(word);
    if (Array.isArray(named)) {
      io.out(`${textReport(named, io)}\n${countsLine(named)}\n`);
      return 1;
    }
    const form = named.form ?? named.derived;
    if (form === null) throw new Error(`${word} has no definition`);
    const { form: name, edition, printedEdition } = form.inventory;
    const blank = named.bytes ?? (await blankOf(form));
    const [{ proofMarks }, { drawProofSheet }, { planForm }] = await Promise.all([
      import('../../form/proof-sheet.ts'),
      import('../../form/proof-sheet-draw.ts'),
      import('../../form/plan.ts'),
    ]);
    const marks = proofMarks(form, planForm(form, sampleView()));
    const source = blank === null ? ', on a stand-in' : '';
    const title = `PROOF SHEET, NOT FOR FILING: Form ${name.toUpperCase()} ${printedEdition} (${edition})${source}`;
    const bytes = await drawProofSheet(blank ?? (await standIn(form)), marks, title);
    const file = out ?? `proof-${name}-${edition}.pdf`;
    writeNewFile(file, bytes);
    const count = (state: string): number => marks.filter((mark) => mark.state === state).length;
    io.out(
      `${file}: Form ${name.toUpperCase()}, ${edition}${source}. ${count('filled')} places are filled (blue), ` +
        `${count('left')} stay empty (grey), ${count('unmatched')} are not matched (red).\n`,
    );
    return 0;
  },
});

async function blankOf({ inventory, derived }: FormDefinition): Promise<Uint8Array | null> {
  const places = blankPlaces();
  const { form, edition } = inventory;
  const found = derived
    ? await findBlank(form, edition, [inventory], { ...places, folder: null })
    : await findBlank(form, edition, inventories, places);
  return found?.bytes ?? null;
}

async function standIn({ inventory }: FormDefinition): Promise<Uint8Array> {
  const { drawStandIn } = await import('../../form/stand-in.ts');
  return drawStandIn(inventory);
}

function sampleView() {
  const { case: answers } = readCase([{ name: 'sample', text: sample }], () => []);
  if (answers === null) throw new Error('the sample answers cannot be read');
  return makeView(answers);
}
