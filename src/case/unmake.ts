import { cip as cipCode } from './identifiers/cip.ts';
import type { CasePath } from './path.ts';
import { stateCode } from './state-names.ts';

/** Answers that the words of a derived value give back for certain; those that may be read in two ways are not among them. */
export type GivenBack = Partial<Readonly<Record<CasePath, string | number>>>;

const spaced = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** `Family, Given`: the family name, and the given name when it is one word; two may be a given and a middle name. */
export const unmakeSurnameFirst = (text: string): GivenBack => {
  const parts = text.split(',').map(spaced);
  const [family, given] = parts;
  if (family === undefined || family === '' || parts.length > 2) return {};
  if (given === undefined) return family.includes(' ') ? {} : { 'student.name.family': family };
  return { 'student.name.family': family, ...(/^\S+$/.test(given) ? { 'student.name.given': given } : {}) };
};

const separator = /\s*(?:[,;|\n\r]|\s-\s|\s[\u2013\u2014]\s)\s*/;

/** Name and title when one separator parts them; with two nobody knows which belongs to the title. */
export const unmakeNameAndTitle =
  (namePath: CasePath, titlePath: CasePath) =>
  (text: string): GivenBack => {
    const parts = text.trim().split(separator);
    const [name, title] = parts.map(spaced);
    if (parts.length !== 2 || !name || !title) return {};
    return { [namePath]: name, [titlePath]: title };
  };

const email = /^\S+@\S+\.\S+$/;
const phone = /^[+(]?\d[\d ().+-]{6,}\d(?:\s*(?:x|ext\.?)\s*\d+)?$/i;

type Contact = 'name' | 'email' | 'phone';

const kindOf = (part: string): Contact => (email.test(part) ? 'email' : phone.test(part) ? 'phone' : 'name');

/** Name, email and telephone of the one box of the I-983; what stands before the first of the two others is the name. */
export const unmakeContact = (text: string): GivenBack => {
  const parts = text.trim().split(/\s*[,;|\n\r]\s*/);
  const kinds = parts.map(kindOf);
  const names = kinds.filter((kind) => kind === 'name').length;
  const isOrdered = kinds.slice(0, names).every((kind) => kind === 'name');
  const once = (['email', 'phone'] as const).every((kind) => kinds.indexOf(kind) === kinds.lastIndexOf(kind));
  if (!isOrdered || !once || names !== 1) return {};
  const at = (kind: Contact) => parts[kinds.indexOf(kind)];
  const [name, address, number] = [at('name'), at('email'), at('phone')];
  return {
    ...(name ? { 'school.dso.name': spaced(name) } : {}),
    ...(address ? { 'school.dso.email': address } : {}),
    ...(number ? { 'school.dso.phone': number } : {}),
  };
};

const codeAtEnd = /^(.*?)[\s,;:(\-\u2013\u2014/]*(?:\bCIP(?:\s*code)?\b)?[\s:#]*(\d{2}\.?\d{4})\)?$/i;

/** Major and CIP code, which stands behind it. */
export const unmakeMajorAndCip = (text: string): GivenBack => {
  const [, major, code] = codeAtEnd.exec(spaced(text)) ?? [];
  const cip = code === undefined ? null : cipCode.canonical(code);
  if (cip === null || major === undefined) return {};
  return { 'student.degree.cip': cip, ...(major.trim() === '' ? {} : { 'student.degree.major': major.trim() }) };
};

const addressEnd = /^(.*?),?\s+([A-Za-z]{2})[,\s]\s*(\d{5}(?:-\d{4})?)$/;
const unitAtEnd = /^(.+?),?\s+(Apt|Ste|Flr)\.?\s+(\S+)$/i;

/** `1 Street Apt 4, City, ST 01101`: state and ZIP at the end; street and city when a comma parts them; a unit when it is named as the form does. */
export const unmakeSiteAddress = (text: string): GivenBack => {
  const [, before = '', stateWritten = '', zip = ''] = addressEnd.exec(spaced(text.replace(/[\n\r]+/g, ', '))) ?? [];
  const state = stateCode(stateWritten);
  if (state === null) return {};
  const end: GivenBack = { 'plan.site.state': state, 'plan.site.zip': zip };
  const comma = before.lastIndexOf(',');
  const [street, city] = [before.slice(0, Math.max(0, comma)).trim(), before.slice(comma + 1).trim()];
  if (street === '' || city === '') return end;
  const [, withoutUnit, kind, number] = unitAtEnd.exec(street) ?? [];
  if (withoutUnit === undefined || kind === undefined || number === undefined)
    return { ...end, 'plan.site.street': street, 'plan.site.city': city };
  return {
    ...end,
    'plan.site.street': withoutUnit,
    'plan.site.unit.kind': kind.toLowerCase(),
    'plan.site.unit.number': number,
    'plan.site.city': city,
  };
};

const periods: Readonly<Record<string, string>> = {
  year: 'year',
  yr: 'year',
  annum: 'year',
  annual: 'year',
  annually: 'year',
  yearly: 'year',
  month: 'month',
  monthly: 'month',
  'two weeks': 'two weeks',
  '2 weeks': 'two weeks',
  week: 'week',
  weekly: 'week',
  hour: 'hour',
  hr: 'hour',
  hourly: 'hour',
};

const salaryWords =
  /^(?:USD|US)?\s*\$?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?\s*(?:USD|US dollars|dollars)?[\s,]*(?:(?:per|an?|each|every)\s+|[/-]\s*)?([a-z2 ]+?)\.?$/i;

/** `98,000 USD per year`, `$98,000/yr`: amount and the period it pays for. */
export const unmakeSalary = (text: string): GivenBack => {
  const [, whole, cents = '', period = ''] = salaryWords.exec(spaced(text)) ?? [];
  const per = periods[period.toLowerCase()];
  if (whole === undefined || per === undefined) return {};
  return { 'job.salary.amount': Number(`${whole.replaceAll(',', '')}${cents}`), 'job.salary.per': per };
};
