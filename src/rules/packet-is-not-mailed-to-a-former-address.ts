import { filingMethod } from '../case/filing-days.ts';
import { citeOf } from '../facts/cite-of.ts';
import { decisiveDay } from '../facts/decisive-day.ts';
import { formerAddress } from '../facts/former-address.ts';
import { formerAddressPostmark } from '../facts/former-address-postmark.ts';
import { mailingAddress } from '../facts/mailing-address.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.mailedTo.address';

export const packetIsNotMailedToAFormerAddress = defineRule({
  id: 'packet-is-not-mailed-to-a-former-address',
  title: 'A paper packet is not mailed to a former address of USCIS',
  severity: 'error',
  why: 'A packet that arrives at a former address after its time is rejected and comes back weeks later.',
  cites: [citeOf(mailingAddress), citeOf(formerAddressPostmark)],
  packets: ['uscis'],
  finds: ['I765-22'],
  check: (view, law) => {
    const answer = view.at(PATH);
    const day = decisiveDay(view, mailingAddress.dated);
    if (answer.is !== 'answered' || day === null || filingMethod(view) === 'online') return [];
    const former = formerAddress(law, answer.text, day);
    if (former === null || !former.isCertain) return [];
    const honoured = law.on(formerAddressPostmark, day);
    const until = former.isNewest && honoured.is === 'known' ? honoured.value : former.until;
    if (day <= until) return [];
    const grace = until === former.until ? '' : `, and packets with a postmark up to ${until} were still taken there`;
    return [
      {
        path: PATH,
        says: `The packet is mailed on ${day} to an address that USCIS used until ${former.until}${grace}.`,
        fix: 'Read the address on the page of USCIS on the day you mail, and write it with that day.',
      },
    ];
  },
  examples: {
    fails: [
      { filing: { mailedTo: { address: 'USCIS, Attn: I-765 C03, P.O. Box 805373, Chicago, IL 60680-5374' } } },
      { filing: { mailedTo: { address: 'USCIS, PO Box 21281, Phoenix, AZ 85036' } } },
      { filing: { mailedTo: { address: 'Attn: AOS, 1820 E. Skyharbor Circle S, Suite 100, Phoenix, AZ 85034' } } },
      { filing: { mailedTo: { address: 'USCIS, PO Box 660867, Dallas, TX 75266' } } },
      { filing: { mailedTo: { address: '2501 S. State Hwy. 121 Business, Suite 400, Lewisville, TX 75067' } } },
      { filing: { mailedTo: { address: 'USCIS, 131 South Dearborn Street, 3rd Floor, Chicago' } } },
      { filing: { mailedTo: { address: 'PO BOX 805373 CHICAGO' }, method: null } },
      {
        filing: { mailedTo: { address: 'PO BOX 805373 CHICAGO', readOn: '2026-11-10' }, mailedOn: '2026-11-10' },
        school: {
          recommendedOn: '2026-11-02',
          i20: { issuedOn: '2026-11-02', dsoSignedOn: '2026-11-02', receivedOn: '2026-11-03' },
        },
      },
      {
        filing: { mailedTo: { address: 'PO BOX 21281 PHOENIX', readOn: '2026-11-09' }, mailedOn: '2026-11-09' },
        school: {
          recommendedOn: '2026-11-02',
          i20: { issuedOn: '2026-11-02', dsoSignedOn: '2026-11-02', receivedOn: '2026-11-03' },
        },
      },
    ],
    passes: [
      { filing: { mailedTo: { address: 'USCIS, P.O. Box 805373, Chicago' }, mailedOn: '2026-11-09' } },
      { filing: { mailedTo: { address: 'USCIS, P.O. Box 805373, Chicago' }, mailedOn: '2026-10-06' } },
      { filing: { mailedTo: { address: 'USCIS, P.O. Box 805373, Chicago' }, mailedOn: '2021-01-08' } },
      { filing: { mailedTo: { address: 'USCIS, PO Box 21281, Phoenix' }, mailedOn: '2021-01-07' } },
      { filing: { mailedTo: { address: 'USCIS, PO Box 99999, Phoenix, AZ 85000' } } },
      { filing: { mailedTo: { address: 'USCIS, P.O. Box 805373, Chicago' }, method: 'online' } },
      { filing: { mailedTo: { address: 'USCIS, P.O. Box 805373' }, mailedOn: null, preparedOn: null } },
      { filing: { mailedTo: 'none' } },
    ],
  },
});
