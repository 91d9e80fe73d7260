import { formI983, instructionsI765 } from './cited.ts';
import { editionFacts } from './edition-registry.ts';
import { mailingAddress } from './mailing-address.ts';
import { sinceNot } from './stale-since.ts';
import type { StaleStatement } from './stale-statement.ts';

const READ_IT = 'Read the mailing address on the page of USCIS on the day of mailing.';
const DENIED = /\b(?:not|never|no|without|nor)\b|n['’]t\b/i;

/** `01/20/25`, with two or four digits of the year. */
const written = (printed: string): RegExp => {
  const [month, day, year] = printed.split('/');
  return new RegExp(`\\b${month}\\/${day}\\/(?:20)?${year}\\b`);
};

/** Editions of the I-765 that are not taken, each by what is printed on it. */
const editions: readonly StaleStatement[] = editionFacts.flatMap(({ form, printed, values }) => {
  const last = values.at(-1);
  if (form !== 'i-765' || last === undefined || last.value === 'accepted') return [];
  const [, , year = ''] = printed.split('/');
  return [
    {
      id: `i-765-edition-${printed.replaceAll('/', '-')}`,
      hints: [year, `20${year}`],
      all: [written(printed), /\b(?:edition|version|I-765)\b/i],
      unless: /\b(?:not|no longer|superseded|older?)\b/i,
      told: `edition ${printed} of the I-765`,
      since: last.from,
      exact: last.exact,
      today: 'Use the edition that the page of Form I-765 names.',
      cite: last.cite,
    },
  ];
});

/** Where papers were mailed, what goes where, and how they are put together. */
export const stalePapers: readonly StaleStatement[] = [
  ...editions,
  {
    id: 'mail-to-phoenix-or-dallas',
    hints: ['21281', '660867', 'harbor', '2501', 'lockbox'],
    all: [
      /\bbox\W{0,3}(?:21281|660867)\b|\bsky\s?harbor circle\b|\b2501 S\.? State (?:Hwy|Highway)|\b(?:Phoenix|Dallas) lockbox\b|\blockbox (?:\w+ ){0,2}(?:Phoenix|Dallas)\b/i,
    ],
    told: 'a mailing address in Phoenix or Dallas',
    ...sinceNot(mailingAddress, (words) => words.includes('Phoenix')),
    today: READ_IT,
  },
  {
    id: 'mail-to-chicago',
    hints: ['805373', '131', 'lockbox'],
    all: [/\bbox\W{0,3}805373\b|\b131 S(?:outh|\.)? Dearborn\b|\bChicago lockbox\b|\blockbox (?:\w+ ){0,2}Chicago\b/i],
    told: 'the mailing address in Chicago',
    ...sinceNot(mailingAddress, (words) => words.includes('Chicago')),
    today: READ_IT,
  },
  {
    id: 'mail-to-a-service-center-by-state',
    hints: ['service center'],
    all: [
      /\b(?:California|Vermont|Texas|Nebraska) Service Center\b|\bwhich of the (?:4|four) (?:USCIS )?Service Centers\b/i,
      /\b(?:mail\w*|send|fil(?:e|ed|ing)|application|jurisdiction|address)\b/i,
    ],
    told: 'a service center to which the state of the address sends the I-765',
    ...sinceNot(mailingAddress, (words) => words.includes('Phoenix')),
    exact: false,
    today: READ_IT,
  },
  {
    id: 'e-verify-number-on-the-i-983',
    hints: ['verify'],
    all: [
      /\b(?:enter|write|put|list|include|give|add|type)\b.{0,40}\bE-?Verify (?:company )?(?:number|ID)\b.{0,60}\b(?:I-983|training plan)\b/i,
    ],
    unless: DENIED,
    told: 'the E-Verify number on the I-983',
    since: null,
    today: 'The I-983 asks for the EIN alone; the E-Verify number stands in item 28.c of the I-765.',
    cite: formI983('section 3'),
  },
  {
    id: 'i-983-to-uscis',
    hints: ['983'],
    all: [
      /\b(?:send|submit|include|mail|attach|enclose|upload)\b.{0,60}\bI-983\b.{0,40}\b(?:to|with|for)\b.{0,30}\b(?:USCIS|I-765)\b/i,
    ],
    unless: /\b(?:not|never|unless|only if|keep|when it asks)\b|n['’]t\b/i,
    told: 'the I-983 sent to USCIS with the I-765',
    since: null,
    today: 'The I-983 goes to the school and is kept; USCIS gets it when it asks.',
    cite: instructionsI765('required documentation'),
  },
  {
    id: 'stapled-papers',
    hints: ['stapl'],
    all: [/\bstapl(?:e|ed|es|ing)\b/i, /\b(?:I-765|photo\w*|checks?|application|packet|fee)\b/i],
    unless: /\b(?:no|not|never|without|remove|nor|instead)\b|n['’]t\b/i,
    told: 'papers that are stapled together',
    since: '2022-12-31',
    exact: false,
    today: 'Send loose sheets without staples, clips or holes.',
    cite: {
      title: 'USCIS, filing tips of 2022, as told by a university office (stored copy)',
      url: 'https://www.uthscsa.edu/',
      seen: null,
    },
  },
];
