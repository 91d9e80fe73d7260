import { stemRule } from './cited.ts';
import { employerDepartureReport } from './employer-departure-report.ts';
import { filingWindow } from './filing-window.ts';
import { gracePeriod } from './grace-period.ts';
import { pendingWork } from './pending-work.ts';
import { priorDegreeAge } from './prior-degree-age.ts';
import { recommendationWindow } from './recommendation-window.ts';
import { rulemakingDs2026 } from './rulemaking-ds-2026.ts';
import { never, nowTold, sinceNot, sinceNow } from './stale-since.ts';
import type { StaleStatement } from './stale-statement.ts';
import { stemExtensionsInALifetime } from './stem-extensions-in-a-lifetime.ts';
import { stemList } from './stem-list.ts';
import { stemOptLength } from './stem-opt-length.ts';
import { unemploymentInAll } from './unemployment-in-all.ts';
import { validationMonths } from './validation-months.ts';

/** The rule of 2016 ended the extension of 17 months and all that went with it. */
const ruleOf2016 = sinceNot(stemOptLength, (months) => months === 17);

const ABOUT_OPT = /\b(?:OPT|STEM|EAD|USCIS|I-20|I-765|F-1|DSO)\b/;
const DENIED = /\b(?:not|never|cannot|no longer|nor)\b|n['’]t\b/i;

/** Id of the statement that stands for the old extension: whoever writes it means another one. */
export const SEVENTEEN_MONTHS = 'stem-opt-of-17-months';

/** What rules once said about periods, windows, counts and kinds of work, and what a postponed rule would say. */
export const staleRules: readonly StaleStatement[] = [
  {
    id: SEVENTEEN_MONTHS,
    hints: ['17', 'seventeen'],
    all: [
      /\b(?:17|seventeen)[\s-]*months?(?:\s+(?:STEM|OPT|F-1))*\s+(?:STEM|OPT|extension|optional practical)|\b(?:STEM|OPT|extension)\s+(?:of\s+|for\s+)?(?:17|seventeen)[\s-]*months?\b/i,
    ],
    unless: /\b(?:replaced|no longer|instead of|used to)\b/i,
    told: 'a STEM OPT extension of 17 months',
    ...ruleOf2016,
    today: `A STEM OPT extension lasts ${nowTold(stemOptLength)}.`,
  },
  {
    id: 'opt-of-29-months-in-all',
    hints: ['29', 'twenty-nine'],
    all: [/\b(?:29|twenty-nine)[\s-]*months?\b/i, /\b(?:OPT|STEM|practical training)\b/i],
    told: 'OPT of 29 months in all',
    ...ruleOf2016,
    today: `OPT of 12 months and an extension of ${nowTold(stemOptLength)} make 36 months.`,
  },
  {
    id: 'filing-from-120-days-before-the-end-of-opt',
    hints: ['120'],
    all: [/\b120[\s-]*days?\b/i, /\b(?:before|prior|earl\w+|window|expir\w+)\b/i, ABOUT_OPT],
    unless: /unemploy/i,
    told: 'filing from 120 days before the end of OPT',
    ...sinceNot(filingWindow, (days) => days === 120),
    today: `USCIS takes the I-765 from ${nowTold(filingWindow)} before the end of OPT.`,
  },
  {
    id: 'unemployment-of-120-days',
    hints: ['120'],
    all: [/\b120[\s-]*days?\b/i, /unemploy/i],
    told: 'unemployment of 120 days',
    ...sinceNot(unemploymentInAll, (days) => days === 120),
    today: `OPT and its STEM extension together allow ${nowTold(unemploymentInAll)} of unemployment.`,
  },
  {
    id: 'report-of-the-employer-within-48-hours',
    hints: ['48', 'forty-eight'],
    all: [
      /\b(?:48|forty-eight)[\s-]*hours?\b/i,
      /\b(?:terminat\w+|depart\w*|lea(?:ves|ving)|(?:end|loss) of (?:the |your |this )?(?:employment|job))\b/i,
      /\b(?:employ\w+|student|school|DSO|DHS|SEVIS)\b/i,
      /\b(?:report\w*|notif\w+|inform\w*|tells?|told)\b/i,
    ],
    unless: /\bvisit/i,
    told: 'a report of the employer within 48 hours',
    ...ruleOf2016,
    today: `The employer reports the end of the employment to the DSO within ${nowTold(employerDepartureReport)}.`,
    cite: sinceNow(employerDepartureReport).cite,
  },
  {
    id: 'only-one-stem-extension',
    hints: ['one-time', 'one time', 'lifetime'],
    all: [/\bone[\s-]time\b|\bonce in (?:a|your) lifetime\b/i, /\b(?:STEM|OPT)\b|17-month/, /\bextension/i],
    unless: /\b(?:per|each|every) (?:\w+ )?degree\b|\bfee\b|\bpassword\b/i,
    told: 'a single STEM extension',
    ...sinceNot(stemExtensionsInALifetime, (times) => times === 1),
    today: 'There are two STEM OPT extensions in a lifetime, the second on a higher degree.',
  },
  {
    id: 'extension-on-the-same-degree-only',
    hints: ['same degree'],
    all: [/\bsame degree\b/i, /\b(?:must|has to|only)\b/i, ABOUT_OPT],
    unless: /\b(?:not|cannot|twice|again|already)\b/i,
    told: 'an extension on the degree of the present OPT alone',
    ...sinceNow(priorDegreeAge),
    today: `An earlier STEM degree counts too, when it was conferred within ${nowTold(priorDegreeAge)} before the recommendation.`,
  },
  {
    id: 'contract-work-on-form-1099',
    hints: ['1099'],
    all: [
      /\b1099[\s-]+(?:employ\w*|contract\w*|basis|work\w*|position)\b|\b(?:paid|hired|employed|works?|working|engaged)\s+(?:\w+\s+){0,3}(?:on|as|by|under|with)\s+(?:an?\s+)?(?:form\s+)?1099\b/i,
    ],
    unless: DENIED,
    told: 'contract work on Form 1099',
    ...ruleOf2016,
    today: 'The student is a paid employee of the employer that signs the plan.',
    cite: stemRule('bona fide employment; no labor for hire'),
  },
  {
    id: 'self-employment-on-stem-opt',
    hints: ['self-employ', 'self employ'],
    all: [/\bself[\s-]employ(?:ed|ment)\b/i, /\b(?:may|can|allowed|permitted)\b/i, /\b(?:STEM|OPT|extension)\b/],
    unless: DENIED,
    told: 'self-employment on STEM OPT',
    ...ruleOf2016,
    today: 'Self-employment does not carry a STEM OPT extension.',
    cite: stemRule('no sole proprietorships'),
  },
  {
    id: 'work-through-an-agency-on-stem-opt',
    hints: ['agenc', 'consulting firm'],
    all: [
      /\b(?:employment|staffing|temp\w*) agenc(?:y|ies)\b|\bconsulting firms?\b/i,
      /\b(?:may be employed|is allowed|are allowed|permitted)\b/i,
      /\b(?:STEM|OPT|extension)\b/,
    ],
    unless: DENIED,
    told: 'work for others through an agency or a consulting firm',
    ...ruleOf2016,
    today: 'The employer that signs the plan trains and supervises the student itself.',
    cite: stemRule('arrangements for which STEM OPT is not apt, 81 FR 13079'),
  },
  {
    id: 'stem-list-of-2016',
    hints: ['2016', '16'],
    all: [
      /\b(?:May 10,? 2016|2016-05-10|0?5\/10\/(?:20)?16)\b/i,
      /\b(?:STEM (?:\w+ )*list|Designated Degree Program List)\b/i,
    ],
    told: 'the STEM list of 2016',
    ...sinceNow(stemList),
    today: 'The newest STEM list counts.',
  },
  {
    id: 'confirmations-without-the-last-one',
    hints: ['18'],
    all: [/\b6,?\s*12,?\s*(?:and|&)?\s*18\b/i, /\bmonths?\b/i, /\b(?:valid\w*|report\w*|confirm\w*)\b/i],
    unless: /\b24\b/,
    told: 'confirmations of the record after 6, 12 and 18 months alone',
    ...sinceNow(validationMonths),
    today: `The record is confirmed after ${nowTold(validationMonths)}.`,
  },
  {
    id: 'extension-of-the-card-by-540-days',
    hints: ['540'],
    all: [/\b540[\s-]*days?\b/i, /\b(?:exten\w+|pending|work\w*|authori[sz]\w+)\b/i, ABOUT_OPT],
    unless: DENIED,
    told: 'work for 540 days while the I-765 is pending',
    ...never(pendingWork),
    today: `While a timely I-765 for STEM OPT is pending, work goes on for ${nowTold(pendingWork)} at the longest.`,
  },
  {
    id: 'grace-period-of-30-days',
    hints: ['30', 'thirty'],
    all: [/\b(?:30|thirty)[\s-]*days?\b/i, /\bgrace period\b/i, /\b(?:OPT|F-1|STEM|student|EAD)\b/i],
    unless: /\b(?:J-1|60|sixty|postponed|proposed|not)\b/i,
    told: 'a grace period of 30 days, of a rule that a court postponed before it began',
    ...never(rulemakingDs2026),
    today: `The grace period after STEM OPT is ${nowTold(gracePeriod)}.`,
  },
  {
    id: 'stem-filing-within-30-days-of-the-recommendation',
    hints: ['30', 'thirty'],
    all: [
      /\b(?:within|in) (?:30|thirty) days\b/i,
      /\b(?:recommend\w*|I-20)\b/i,
      /\bSTEM\b/,
      /\b(?:fil(?:e|ed|ing)|submit\w*|mail\w*|receive[sd]?|apply)\b/i,
    ],
    unless: /\b(?:60|sixty|photo\w*|post-completion|first OPT|not)\b/i,
    told: 'filing for STEM OPT within 30 days of the recommendation, as for the first OPT',
    ...sinceNow(recommendationWindow),
    today: `The I-765 for STEM OPT arrives within ${nowTold(recommendationWindow)} of the recommendation.`,
  },
];
