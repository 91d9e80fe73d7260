import type { EditionHealth, Health } from '../node/health-found.ts';
import { version } from '../version.ts';

const mark = (isWell: boolean): string => (isWell ? 'ok   ' : 'MEND ');

const statusWords: Readonly<Record<EditionHealth['status'], string>> = {
  accepted: 'taken',
  superseded: 'NOT TAKEN',
  'not-accepted': 'NOT TAKEN',
  'older-print': 'older print',
  unknown: 'unknown',
};

const editionLines = (edition: EditionHealth): readonly string[] => {
  const { form, printed, status, says, seen, daysSinceSeen, blank } = edition;
  const undated = status === 'unknown' ? '' : ' Read in a copy that bears no day.';
  const age = seen === null ? undated : ` Last seen ${seen}, ${daysSinceSeen} days ago.`;
  return [
    `  ${form.toUpperCase().padEnd(7)} ${printed.padEnd(9)} ${statusWords[status].padEnd(12)} ${blank ?? 'no blank'}`,
    `          ${says}${age}`,
  ];
};

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;

/** What was found on the machine, told to a person: what is well, each form with its edition and blank, and what to do next. */
export function doctorReport({ today, node, home, out, editions, fonts, masters, problems }: Health): string {
  const lines = [
    `optpack ${version} on ${today}`,
    '',
    `${mark(node.isEnough)} Node ${node.version} (needs ${node.wanted})`,
    `${mark(home.canWrite)} ${home.path} keeps the blanks${home.canWrite ? '' : ', and cannot be written'}`,
    `${mark(out.canWrite)} ${out.path} takes the packets${out.canWrite ? '' : ', and cannot be written'}`,
    `${mark(fonts.missing.length === 0)} Fonts of letters: ${fonts.missing.length === 0 ? fonts.found.join(', ') : `missing ${fonts.missing.join(', ')}`}`,
    `${mark(true)} Prepared blanks kept: ${masters.count}, ${megabytes(masters.bytes)}`,
    '',
    'Forms, editions that optpack fills, and whether they are taken today:',
    ...editions.flatMap(editionLines),
    '',
  ];
  if (problems.length === 0) return `${[...lines, 'All is well: a build is made on official blanks.'].join('\n')}\n`;
  const told = problems.flatMap(({ stops, says, fix }, index) => [
    `  ${index + 1}. ${stops ? '' : '(advice) '}${says}`,
    `     ${fix}`,
  ]);
  return `${[...lines, 'Next:', ...told].join('\n')}\n`;
}
