import { filingMethod } from '../case/filing-days.ts';
import { citeOf } from '../facts/cite-of.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { type FormerAddress, formerAddress } from '../facts/former-address.ts';
import { formerAddressPostmark } from '../facts/former-address-postmark.ts';
import type { Law } from '../facts/law.ts';
import { mailingAddress } from '../facts/mailing-address.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.mailedTo.address';

/** What is doubtful about the address, as a sentence; null when nothing is, or when the address is surely too old. */
const doubt = (law: Law, former: FormerAddress, day: string): string | null => {
  if (!former.isCertain) return `The address is in a city where USCIS took the I-765 until ${former.until}.`;
  const honoured = law.on(formerAddressPostmark, day);
  if (!former.isNewest || honoured.is !== 'known' || day > honoured.value) return null;
  return `USCIS used the address until ${former.until} and takes there only packets with a postmark up to ${honoured.value}.`;
};

export const mailingAddressIsTheOneInUse = defineRule({
  id: 'mailing-address-is-the-one-in-use',
  title: 'The address of a paper packet is the one in use on the day of mailing',
  severity: 'warning',
  why: 'The address changes from time to time, old ones stay on many pages, and a packet at an old one comes back after weeks.',
  cites: [citeOf(mailingAddress), citeOf(formerAddressPostmark)],
  packets: ['uscis'],
  finds: ['I765-22'],
  check: (view, law) => {
    const answer = view.at(PATH);
    const day = decisiveDay(view, mailingAddress.dated);
    if (answer.is !== 'answered' || day === null || filingMethod(view) === 'online') return [];
    const former = formerAddress(law, answer.text, day);
    const says = former === null ? null : doubt(law, former, day);
    if (says === null) return [];
    return [{ path: PATH, says, fix: 'Read the address on the page of USCIS again on the day you mail.' }];
  },
  examples: {
    fails: [
      { filing: { mailedTo: { address: 'USCIS, PO Box 99999, Phoenix, AZ 85000' } } },
      { filing: { mailedTo: { address: 'USCIS Dallas Lockbox' } } },
      { filing: { mailedTo: { address: 'USCIS, 1 Placeholder Plaza, Lewisville, TX' } } },
      { filing: { mailedTo: { address: 'USCIS Chicago' }, method: null } },
      {
        filing: { mailedTo: { address: 'PO BOX 805373 CHICAGO', readOn: '2026-11-09' }, mailedOn: '2026-11-09' },
        school: {
          recommendedOn: '2026-11-02',
          i20: { issuedOn: '2026-11-02', dsoSignedOn: '2026-11-02', receivedOn: '2026-11-03' },
        },
      },
    ],
    passes: [
      { filing: { mailedTo: { address: 'USCIS, 1 Placeholder Plaza, Exampleton, MA 01100' } } },
      { filing: { mailedTo: { address: 'USCIS, P.O. Box 805373, Chicago' }, mailedOn: '2026-11-10' } },
      { filing: { mailedTo: { address: 'USCIS, P.O. Box 805373, Chicago' }, mailedOn: '2026-10-06' } },
      { filing: { mailedTo: { address: 'USCIS Chicago' }, mailedOn: '2026-10-06' } },
      { filing: { mailedTo: { address: 'USCIS, PO Box 21281, Phoenix' }, mailedOn: '2026-11-09' } },
      { filing: { mailedTo: { address: 'USCIS, PO Box 21281, Phoenix' }, mailedOn: '2021-01-08' } },
      { filing: { mailedTo: { address: 'USCIS Chicago' }, method: 'online' } },
      { filing: { mailedTo: { address: 'USCIS Chicago' }, mailedOn: null, preparedOn: null } },
      { filing: { mailedTo: null } },
    ],
  },
});
