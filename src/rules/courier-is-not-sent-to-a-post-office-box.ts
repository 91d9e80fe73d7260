import { filingMethod } from '../case/filing-days.ts';
import { citeOf } from '../facts/cite-of.ts';
import { mailingAddress } from '../facts/mailing-address.ts';
import { defineRule } from './define.ts';

const PATH = 'filing.mailedTo.address';

const POST_OFFICE_BOX = /\b(?:p\.?\s*o\.?|post office)\s*box\b/i;

export const courierIsNotSentToAPostOfficeBox = defineRule({
  id: 'courier-is-not-sent-to-a-post-office-box',
  title: 'A private courier is not sent to a post office box',
  severity: 'warning',
  why: 'Only the US Postal Service delivers to a post office box. USCIS has told one address for it and another for couriers, so the packet would come back, or wait.',
  cites: [citeOf(mailingAddress)],
  packets: ['uscis'],
  finds: ['I765-22'],
  check: (view) => {
    const [address, carrier] = [view.at(PATH), view.at('filing.mailedTo.carrier')];
    if (address.is !== 'answered' || carrier.is !== 'answered' || filingMethod(view) === 'online') return [];
    if (carrier.text !== 'private courier' || !POST_OFFICE_BOX.test(address.text)) return [];
    return [
      {
        path: PATH,
        says: 'The packet goes by private courier, and the address is a post office box.',
        fix: 'Read the address for couriers on the page of USCIS, or mail by the US Postal Service.',
      },
    ];
  },
  examples: {
    fails: [
      { filing: { mailedTo: { address: 'USCIS, P.O. Box 99999, Exampleton, MA 01100', carrier: 'private courier' } } },
      { filing: { mailedTo: { address: 'USCIS, PO BOX 99999, Exampleton', carrier: 'private courier' } } },
      { filing: { mailedTo: { address: 'USCIS, Post Office Box 9', carrier: 'private courier' }, method: null } },
    ],
    passes: [
      { filing: { mailedTo: { address: 'USCIS, PO Box 99999, Exampleton, MA 01100' } } },
      { filing: { mailedTo: { address: 'USCIS, PO Box 99999, Exampleton', carrier: null } } },
      { filing: { mailedTo: { address: 'USCIS, 9 Box Street, Exampleton', carrier: 'private courier' } } },
      { filing: { mailedTo: { address: 'USCIS, Depot Box 9', carrier: 'private courier' } } },
      { filing: { mailedTo: { address: 'USCIS, PO Box 9', carrier: 'private courier' }, method: 'online' } },
    ],
  },
});
