import type { Unit } from '../facts/unit.ts';
import { businessDays, days } from '../facts/unit.ts';
import type { SchoolPack } from './pack.ts';

type LeadTime = NonNullable<SchoolPack['leadTime']>;

const units: Readonly<Record<LeadTime['counted'], Unit<number>>> = { days, 'business days': businessDays };

/** `10 business days`. */
export const leadTimeTold = ({ days: count, counted }: LeadTime): string => units[counted].tell(count);

/** Days of the calendar in which it is over, weekends counted in and holidays not. */
export const calendarDays = ({ days: count, counted }: LeadTime): number =>
  counted === 'days' ? count : count + 2 * Math.ceil(count / 5);
