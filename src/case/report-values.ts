import { addressIn } from './address-parts.ts';
import { join, unitAddress } from './address-words.ts';
import { formatDay } from './day.ts';
import type { Answer } from './view.ts';

const UNANSWERED: Answer = { is: 'unanswered' };
const NONE: Answer = { is: 'none' };

const yes = (value: boolean): Answer => ({ is: 'answered', value, text: String(value), onForm: String(value) });

const words = (text: string): Answer => ({ is: 'answered', value: text, text, onForm: text });

/** Whether an answer is this choice; unanswered while it is not given. */
const isChoice =
  (choice: string) =>
  ([answer = UNANSWERED]: readonly Answer[]): Answer =>
    answer.is === 'unanswered' ? UNANSWERED : yes(answer.is === 'answered' && answer.value === choice);

const goesAlong = ([text = UNANSWERED]: readonly Answer[]): Answer =>
  text.is === 'unanswered' ? UNANSWERED : yes(text.is === 'answered');

const whetherItGoesAlong = ([text = UNANSWERED]: readonly Answer[]): Answer =>
  text.is === 'unanswered' ? UNANSWERED : words(text.is === 'answered' ? 'in this packet' : 'not in this packet');

/** The home address: that of the mail where the student lives there. */
const homeAddress = ([livesThere = UNANSWERED, ...addresses]: readonly Answer[]): Answer => {
  if (livesThere.is !== 'answered') return livesThere;
  const address = livesThere.value === true ? addresses.slice(0, 6) : addresses.slice(6);
  if (address.some(({ is }) => is === 'unanswered')) return UNANSWERED;
  const line = unitAddress(address.map((part) => (part.is === 'answered' ? part.text : null)));
  return line === '' ? NONE : words(line);
};

/** `goes on beside the new job`, `ended on November 5, 2027`. */
const formerEmployment = ([goesOn = UNANSWERED, lastDay = UNANSWERED]: readonly Answer[]): Answer => {
  if (goesOn.is !== 'answered') return goesOn;
  if (goesOn.value === true) return words('goes on beside the new job');
  return lastDay.is === 'answered' ? words(`ended on ${formatDay(lastDay.text, 'long English')}`) : lastDay;
};

/** What makes a change a material one, in the order of the answers. */
const KINDS = [
  'another EIN of the employer',
  'less pay without fewer hours',
  'fewer hours a week',
  'other commitments of the employer or other learning objectives',
] as const;

const materialChanges = (flags: readonly Answer[]): Answer => {
  if (flags.some(({ is }) => is === 'unanswered')) return UNANSWERED;
  if (flags.every(({ is }) => is !== 'answered')) return NONE;
  const kinds = KINDS.filter((_, at) => {
    const flag = flags[at];
    return flag?.is === 'answered' && flag.value === true;
  });
  return words(kinds.length === 0 ? 'something else of the plan' : join(kinds, '; '));
};

const changedSinceReport = ([changed = UNANSWERED]: readonly Answer[]): Answer =>
  changed.is === 'none' ? words('Nothing has changed since the last report.') : changed;

/** Values that reports during STEM OPT print. */
export const reportValues = {
  /** Where the student lives, in one line. */
  'derived.homeAddressLine': {
    from: [
      'student.livesAtMailingAddress',
      ...addressIn('student.mailingAddress'),
      ...addressIn('student.physicalAddress'),
    ],
    make: homeAddress,
  },
  /** What became of the job with the employer before: `ended on November 5, 2027`. */
  'derived.formerEmployment': { from: ['formerEmployer.goesOn', 'formerEmployer.lastDay'], make: formerEmployment },
  /** Whether page 5 of the I-983 with the final evaluation goes into the packet: it stays out when there is none to give. */
  'derived.finalEvaluationGoesAlong': { from: ['evaluations.final.text'], make: goesAlong },
  /** The same in words, which a page prints so that the answer is asked for. */
  'derived.finalEvaluation': { from: ['evaluations.final.text'], make: whetherItGoesAlong },
  /** Whether the job is only interrupted: it has no final evaluation yet. */
  'derived.isFurlough': { from: ['job.ended.how'], make: isChoice('furloughed') },
  'derived.leavesTheCountry': { from: ['departure.what'], make: isChoice('leaving the United States') },
  'derived.changesStatus': { from: ['departure.what'], make: isChoice('change of status') },
  'derived.changesSchool': { from: ['departure.what'], make: isChoice('transfer to another school') },
  /** What changed that is material: `another EIN of the employer; fewer hours a week`. */
  'derived.materialChanges': {
    from: ['plan.change.newEin', 'plan.change.lessPay', 'plan.change.fewerHours', 'plan.change.otherDuties'],
    make: materialChanges,
  },
  /** What changed since the last report, or that nothing did. */
  'derived.changedSinceReport': { from: ['report.changed'], make: changedSinceReport },
} as const;
