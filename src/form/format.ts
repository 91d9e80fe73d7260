import { formatDay } from '../case/day.ts';
import { aNumber } from '../case/identifiers/a-number.ts';
import { cip } from '../case/identifiers/cip.ts';
import { eVerifyNumber } from '../case/identifiers/e-verify-number.ts';
import { ein } from '../case/identifiers/ein.ts';
import { i94 } from '../case/identifiers/i-94.ts';
import { naics } from '../case/identifiers/naics.ts';
import { passport } from '../case/identifiers/passport.ts';
import { phone } from '../case/identifiers/phone.ts';
import { schoolCode } from '../case/identifiers/school-code.ts';
import { sevisId } from '../case/identifiers/sevis-id.ts';
import { ssn } from '../case/identifiers/ssn.ts';
import { uscisOnlineAccount } from '../case/identifiers/uscis-online-account.ts';
import { zip } from '../case/identifiers/zip.ts';

/** Turns what was written into what a box takes; null when it is not of that kind and is printed as written. */
type Format = (written: string) => string | null;

const withN: Format = (written) => {
  const digits = sevisId.canonical(written);
  return digits === null ? null : `N${digits}`;
};

const dayFormats = {
  /** The I-765's days. */
  'mm/dd/yyyy': (written) => formatDay(written, 'mm/dd/yyyy'),
  /** The I-983's days. */
  'mm-dd-yyyy': (written) => formatDay(written, 'mm-dd-yyyy'),
} as const satisfies Readonly<Record<string, Format>>;

const identifierFormats = {
  'as written': () => null,
  'a-number': aNumber.canonical,
  cip: cip.canonical,
  'e-verify-number': eVerifyNumber.canonical,
  ein: ein.canonical,
  'i-94': i94.canonical,
  naics: naics.canonical,
  passport: passport.canonical,
  phone: phone.canonical,
  'school-code': schoolCode.canonical,
  /** Ten digits: the box has the N printed before it. */
  'sevis-digits': sevisId.canonical,
  /** N and ten digits. */
  'sevis-id': withN,
  ssn: ssn.canonical,
  'uscis-online-account': uscisOnlineAccount.canonical,
  zip: zip.canonical,
} as const satisfies Readonly<Record<string, Format>>;

/** How a calendar day is printed. */
export type DayFormat = keyof typeof dayFormats;
/** How an identifier is printed. */
export type IdentifierFormat = keyof typeof identifierFormats;

const formats: Readonly<Record<DayFormat | IdentifierFormat, Format>> = { ...dayFormats, ...identifierFormats };

/** What a box prints of a written value: its canonical form when it has one, else the value as written. */
export const formatFor = (written: string, format: DayFormat | IdentifierFormat): string =>
  formats[format](written) ?? written;
