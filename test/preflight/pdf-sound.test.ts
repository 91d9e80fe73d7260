import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Case, caseSchema } from '../../src/case/case.ts';
import { makeView } from '../../src/case/view.ts';
import { readSamples } from '../../src/dev/samples.ts';
import { ourLaw } from '../../src/facts/law.ts';
import type { FormDefinition } from '../../src/form/define.ts';
import { planForm } from '../../src/form/plan.ts';
import { checkPdfs } from '../../src/preflight/pdf-check.ts';
import { throughQpdf } from '../form/judged.ts';
import { heldBy } from '../form/round-trip.ts';
import { hasJudges } from '../judges.ts';
import { soundCases } from '../sound-cases.ts';
import {
  blankFor,
  checkFiles,
  EMPTY_PRINT,
  filled,
  formHolding,
  formOf,
  known,
  TODAY,
  unusual,
} from './filled-pdfs.ts';

const newest: readonly FormDefinition[] = ['i-765', 'i-983', 'g-1145'].map((id) => formOf(id));

/** The day on which the forms are checked: that on which the packet is prepared. */
const preparedOn = ({ filing }: Case): string => filing?.preparedOn ?? TODAY;

/** What is told of the forms of a case beyond what is told of every form. */
const toldOf = (answers: Case, given: Case | null) => {
  const view = makeView(answers);
  const pdfs = newest.map((form) => {
    const file = `${form.inventory.form}.pdf`;
    return { name: file, read: EMPTY_PRINT, forms: [formHolding(form, heldBy(planForm(form, view).boxes), file)] };
  });
  const findings = unusual(checkPdfs(pdfs, { known, today: preparedOn(answers), law: ourLaw, answers: given }));
  return findings.filter(({ severity }) => severity !== 'note').map(({ rule, items, says }) => ({ rule, items, says }));
};

describe('forms that were filled from answers in which nothing is wrong', () => {
  it('have nothing wrong, whoever the person is, alone and beside the answers', () => {
    fc.assert(
      fc.property(soundCases, (person) => {
        const answers = caseSchema.parse(person);
        expect(toldOf(answers, null)).toEqual([]);
        expect(toldOf(answers, answers)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  // Forms are checked as those of a filing; a report during STEM OPT comes after it.
  const samples = readSamples(fileURLToPath(new URL('../..', import.meta.url))).filter(({ packets }) =>
    packets.includes('school-request'),
  );
  it.each(samples.map((sample) => [sample.name, sample.answers] as const))(
    'have nothing wrong for the sample %s',
    (name, answers) => {
      // Only the answers say that the student works at home, and lives there.
      const alone = name === 'remote-worksite' ? ['worksite-is-not-the-home'] : [];
      expect(toldOf(answers, null).map(({ rule }) => rule)).toEqual(alone);
      expect(toldOf(answers, answers)).toEqual([]);
    },
  );
});

const official = newest.map(({ inventory }) => blankFor(inventory.form)).every((blank) => blank !== null);

describe.skipIf(!official)('official forms, filled by another program (OPTPACK_BLANKS)', () => {
  const onBlank = async (id: string, edition?: string) => {
    const blank = blankFor(id, edition);
    if (blank === null) throw new Error(`no blank of ${id}`);
    return filled(id, { blank, ...(edition === undefined ? {} : { edition }) });
  };

  it('have nothing wrong, but that the print of the I-983 is not the newest', async () => {
    const { findings } = await checkFiles([await onBlank('i-765'), await onBlank('i-983'), await onBlank('g-1145')]);
    const told = findings.map(({ rule }) => rule);
    expect(told.sort()).toEqual([
      'a-pdf-shows-what-checks-need',
      'filled-form-is-signed-before-it-is-sent',
      'filled-form-is-signed-before-it-is-sent',
      'filled-form-is-the-newest-print',
    ]);
  });

  it('of an older edition are told to be so; that the program broke the file on the way is told too, and its boxes are read', async () => {
    const { findings, answers } = await checkFiles([await onBlank('i-765', '2025-01-20')]);
    const found = unusual({ findings }).map(({ rule, severity }) => [rule, severity]);
    expect(found).toEqual([
      ['filled-pdf-can-be-read', 'warning'],
      ['filled-form-is-of-an-edition-that-is-taken', 'error'],
    ]);
    expect(answers.chosen.get('student.name.family')?.value).toBe('Samplename');
  });

  it.skipIf(!hasJudges('qpdf'))(
    'are read when they are encrypted without a password, linearised or unpacked (needs qpdf)',
    async () => {
      const { bytes } = await onBlank('i-765');
      const ways = [
        ['--encrypt', '', 'owner', '128', '--use-aes=y', '--'],
        ['--encrypt', '', 'owner', '256', '--'],
        ['--linearize'],
        ['--object-streams=disable', '--stream-data=uncompress'],
      ];
      for (const way of ways) {
        const other = throughQpdf(bytes, ...way);
        expect(unusual(await checkFiles([{ name: 'i-765.pdf', bytes: other }])), way.join(' ')).toEqual([]);
      }
    },
  );
});
