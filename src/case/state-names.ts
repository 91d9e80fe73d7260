import type { states } from './states.ts';

type State = (typeof states)[number];

/** Names of the states and territories as people write them out, in small letters. The military codes have no such name. */
const names = {
  AK: 'alaska',
  AL: 'alabama',
  AR: 'arkansas',
  AS: 'american samoa',
  AZ: 'arizona',
  CA: 'california',
  CO: 'colorado',
  CT: 'connecticut',
  DC: 'district of columbia',
  DE: 'delaware',
  FL: 'florida',
  FM: 'federated states of micronesia',
  GA: 'georgia',
  GU: 'guam',
  HI: 'hawaii',
  IA: 'iowa',
  ID: 'idaho',
  IL: 'illinois',
  IN: 'indiana',
  KS: 'kansas',
  KY: 'kentucky',
  LA: 'louisiana',
  MA: 'massachusetts',
  MD: 'maryland',
  ME: 'maine',
  MH: 'marshall islands',
  MI: 'michigan',
  MN: 'minnesota',
  MO: 'missouri',
  MP: 'northern mariana islands',
  MS: 'mississippi',
  MT: 'montana',
  NC: 'north carolina',
  ND: 'north dakota',
  NE: 'nebraska',
  NH: 'new hampshire',
  NJ: 'new jersey',
  NM: 'new mexico',
  NV: 'nevada',
  NY: 'new york',
  OH: 'ohio',
  OK: 'oklahoma',
  OR: 'oregon',
  PA: 'pennsylvania',
  PR: 'puerto rico',
  PW: 'palau',
  RI: 'rhode island',
  SC: 'south carolina',
  SD: 'south dakota',
  TN: 'tennessee',
  TX: 'texas',
  UT: 'utah',
  VA: 'virginia',
  VI: 'virgin islands',
  VT: 'vermont',
  WA: 'washington',
  WI: 'wisconsin',
  WV: 'west virginia',
  WY: 'wyoming',
} as const satisfies Partial<Readonly<Record<State, string>>>;

/** The two-letter code of a state by its name or its code, in any case; null when it is neither. */
export const stateCode = (written: string): string | null => {
  const text = written.trim().toLowerCase().replace(/\s+/g, ' ');
  const found = Object.entries(names).find(([code, name]) => name === text || code.toLowerCase() === text);
  return found?.[0] ?? null;
};
