import { join } from 'node:path';
import { stops } from '../finding.ts';
import type { PacketOutcome } from '../node/build-packets.ts';
import { inventories } from '../node/inventories.ts';
import { isLocked } from '../node/locked-name.ts';
import type { UsedForm } from '../packet/packet.ts';
import { nextSteps } from './next-steps.ts';

/** What a build left, told to a person: the files, the stand-ins and how to replace them, and what to do next. */
export function buildReport(outcomes: readonly PacketOutcome[], program: string): string {
  return [...outcomes.map(outcomeText), draftText(outcomes), standInText(outcomes, program)]
    .filter((text) => text !== '')
    .join('\n');
}

function outcomeText(outcome: PacketOutcome): string {
  const { id, title, folder, draft, earlier, kept, keptDraft } = outcome;
  if (folder === null) {
    return `${id}: not built${earlier === null ? '' : `; ${earlier} is of an earlier build, without these answers`}.\n`;
  }
  const packet = join(folder, outcome.files.find((file) => file.startsWith('packet.')) ?? '');
  const forms = outcome.forms.map((form) => `${form.form.toUpperCase()}, edition ${printedEdition(form)}`).join('; ');
  const lines = [
    draft ? `${id}: DRAFT, NOT FOR FILING: ${title}` : `${id}: ${title}`,
    `  ${packet}  ${outcome.pages} pages${forms === '' ? '' : `; ${forms}`}`,
    `  ${join(folder, 'parts')}  each form and letter alone`,
    ...outcome.files.filter(isLocked).flatMap((file) => lockedLines(join(folder, file))),
  ];
  if (kept !== null) lines.push(`  ${kept}  your own files of the packet that was replaced`);
  if (keptDraft !== null) lines.push(`  ${keptDraft}  left of its draft: your own files, or what could not be removed`);
  if (draft && earlier !== null)
    lines.push(`  ${earlier}  still the packet of an earlier build, without these answers`);
  if (draft) lines.push(`  Next: ${nextOfDraft(outcome)}`);
  else if (!outcome.standIn) {
    lines.push('  Next:');
    lines.push(...nextSteps(packet, outcome.forms).map((step, index) => `    ${index + 1}. ${step}`));
  }
  return `${lines.join('\n')}\n`;
}

const lockedLines = (file: string): string[] => [
  `  ${file}  a copy to send, not to file: it opens with your password only`,
  '    Tell the password by phone, not in the same email. USCIS takes no file with a password.',
];

const nextOfDraft = ({ findings }: PacketOutcome): string =>
  findings.some(stops)
    ? 'mend what must be fixed, which the checklist lists too, and build without --draft.'
    : 'build without --draft for the packet to file.';

/** That there are drafts, for who was stopped by answers. */
export const draftHint = 'To see it on paper as it is, with DRAFT on every page, build with --draft.\n';

function draftText(outcomes: readonly PacketOutcome[]): string {
  const isStopped = outcomes.some(
    ({ folder, findings }) => folder === null && findings.some((finding) => stops(finding) && finding.path !== null),
  );
  return isStopped ? draftHint : '';
}

/** The edition as the form prints it, which is what people compare. */
const printedEdition = ({ form, edition }: UsedForm): string =>
  inventories.find((one) => one.form === form && one.edition === edition)?.printedEdition ?? edition;

function standInText(outcomes: readonly PacketOutcome[], program: string): string {
  const forms = [
    ...new Set(outcomes.flatMap((outcome) => outcome.forms.flatMap((form) => (form.standIn ? [form.form] : [])))),
  ];
  if (forms.length === 0) return '';
  const names = forms.map((form) => form.toUpperCase()).join(', ');
  return [
    `STAND-IN, NOT FOR FILING: the official blank of ${names} is not on this machine.`,
    'Next, bring the blanks, and run the same command again:',
    ...forms.map((form) => `  ${program} forms get ${form}`),
    '',
  ].join('\n');
}
