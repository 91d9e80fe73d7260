import { isDay } from '../../case/day.ts';
import { makeView } from '../../case/view.ts';
import { caseDates } from '../../dates/case-dates.ts';
import { type Finding, stops } from '../../finding.ts';
import { jsonReport } from '../../preflight/reporters/json.ts';
import { textReport } from '../../preflight/reporters/text.ts';
import { sortedFindings } from '../../preflight/sorted.ts';
import { readAnswers } from '../answers.ts';
import { chosenPacks } from '../chosen-pack.ts';
import { declare } from '../command.ts';
import { datesJson, type WrittenCalendar } from '../dates-json.ts';
import { datesReport } from '../dates-report.ts';
import { caseWords, exitCodeOf, factsOption, schoolOption } from '../finding-options.ts';
import { type Io, wrongUse } from '../io.ts';
import { lawInUse } from '../law-in-use.ts';
import { today } from '../today.ts';
import { wrapped } from '../wrapped.ts';
import { writeCalendar } from '../written-calendar.ts';

/** Most characters of a label: more would leave no room for the title in a calendar. */
const LONGEST_LABEL = 40;

const IMPORT_AGAIN =
  'When answers change, write it again with a later --on DAY and import it again: its entries are replaced, not doubled.';

/** `optpack dates`: tells every date of the STEM OPT life that the answers allow, and writes a calendar of them. */
export const dates = declare({
  id: 'dates',
  summary: 'Tells every date of the STEM OPT life with its rule and source; writes a calendar of them',
  words: caseWords,
  options: {
    on: { type: 'string', describe: 'Day from which days are counted, YYYY-MM-DD; today when not given' },
    ics: { type: 'string', describe: 'Calendar file (iCalendar, with reminders) to write' },
    label: {
      type: 'string',
      describe: 'Words before each title in the calendar, such as initials; it names nobody otherwise',
    },
    format: { type: 'string', choices: ['text', 'json'], default: 'text', describe: 'How they are told' },
    ...schoolOption,
    ...factsOption,
  },
  examples: [
    ['optpack dates case.jsonc', 'all dates, and how many days are left'],
    ['optpack dates case.jsonc --ics stem-opt.ics', 'a file that calendars import, with reminders'],
    ['optpack dates case.jsonc --on 2027-01-15', 'the same as it stands on another day'],
  ],
  run: async ({ on, ics, label, format, school, facts }, words, io) => {
    const wrong = wrongOptions(on, ics, label);
    if (wrong !== null) return wrongUse(io, wrong);
    const { law, findings: onFacts } = await lawInUse(facts);
    const { read, findings: onAnswers } = readAnswers(words, { packs: await chosenPacks({ school }) });
    const findings = sortedFindings([...onFacts, ...onAnswers]);
    if (read === null || onFacts.some(stops)) {
      io.out(format === 'json' ? jsonReport(findings, []) : `${textReport(findings, io)}\n`);
      return exitCodeOf(findings);
    }
    const view = makeView(read);
    const day = on ?? today();
    const told = caseDates(view, law, day);
    const order = { on: on ?? null, label: label ?? null };
    const calendar = ics === undefined ? null : await writeCalendar({ file: ics, ...order }, told.dates, view);
    if (calendar !== null && 'fault' in calendar) return wrongUse(io, calendar.fault);
    if (format === 'json') io.out(datesJson(told, day, calendar, findings));
    else io.out([datesReport(told, day, io.colour), after(calendar), found(findings, io)].filter(Boolean).join('\n'));
    return exitCodeOf(findings);
  },
});

/** What is wrong with the options; null when nothing is. */
const wrongOptions = (on: string | undefined, ics: string | undefined, label: string | undefined): string | null => {
  if (on !== undefined && !isDay(on)) return '--on takes a day of the calendar: --on 2027-01-15';
  if (label === undefined) return null;
  if (ics === undefined) return '--label is for a calendar: give --ics FILE too';
  return label.length > LONGEST_LABEL ? `--label takes ${LONGEST_LABEL} characters at most` : null;
};

const after = (calendar: WrittenCalendar | null): string =>
  calendar === null
    ? ''
    : `${calendar.file}: a calendar as of ${calendar.stampedOn}.\n${wrapped(IMPORT_AGAIN, 80).join('\n')}\n`;

const found = (findings: readonly Finding[], io: Io): string =>
  findings.length === 0 ? '' : `${textReport(findings, io)}\n`;
