import { filingMethod } from '../case/filing-days.ts';
import { citeOf } from '../facts/cite-of.ts';
import { mailingAddress } from '../facts/mailing-address.ts';
import { defineRule } from './define.ts';

export const paperPacketTellsWhereItIsMailed = defineRule({
  id: 'paper-packet-tells-where-it-is-mailed',
  title: 'A paper packet tells the address it is mailed to and the day that was read',
  severity: 'warning',
  why: 'The address in use is not known here since it changed, so it is read on the page of USCIS; without it no former address can be found.',
  cites: [citeOf(mailingAddress)],
  packets: ['uscis'],
  finds: ['I765-22'],
  check: (view) => {
    if (filingMethod(view) !== 'paper') return [];
    const lacking = (['filing.mailedTo.address', 'filing.mailedTo.readOn'] as const).filter(
      (path) => view.at(path).is !== 'answered',
    );
    const [path, ...more] = lacking;
    if (path === undefined) return [];
    const isRead = path === 'filing.mailedTo.readOn';
    return [
      {
        path: more.length > 0 ? 'filing.mailedTo' : path,
        says: isRead
          ? 'The day on which the address of the packet was read is not given.'
          : 'The address that the packet is mailed to is not given.',
        fix: 'Read the address on the page of USCIS on the day you mail, and write it with that day.',
      },
    ];
  },
  examples: {
    fails: [
      { filing: { mailedTo: null } },
      { filing: { mailedTo: 'none' } },
      { filing: { mailedTo: { address: null } } },
      { filing: { mailedTo: { readOn: 'none' } } },
    ],
    passes: [
      { filing: { mailedTo: { address: 'USCIS, 1 Placeholder Plaza', readOn: '2026-11-22' } } },
      { filing: { mailedTo: 'none', method: 'online' } },
      { filing: { mailedTo: null, method: null } },
    ],
  },
});
