import { describe, expect, test } from 'vitest';
import { errorsOf, recommended, says, warningsOf } from './told.ts';

describe('the address of a paper packet', () => {
  const mailed = (address: string, mailedOn: string) => ({
    school: recommended('2026-10-12', '2026-10-13'),
    filing: { preparedOn: '2026-10-14', mailedTo: { address, readOn: mailedOn }, mailedOn },
  });
  const CHICAGO = 'USCIS, Attn: I-765 C03, P.O. Box 805373, Chicago, IL 60680-5374';
  const PHOENIX = 'USCIS, PO Box 21281, Phoenix, AZ 85036';

  test('Chicago is honoured with a postmark of November 9 and not of the next day', () => {
    expect(errorsOf(mailed(CHICAGO, '2026-11-09'))).toEqual([]);
    expect(warningsOf(mailed(CHICAGO, '2026-11-09'))).toEqual(['mailing-address-is-the-one-in-use']);
    expect(errorsOf(mailed(CHICAGO, '2026-11-10'))).toEqual(['packet-is-not-mailed-to-a-former-address']);
  });

  test('Phoenix of the old guides is wrong on any day since 2021, and says until when it was right', () => {
    for (const day of ['2026-10-20', '2026-11-10'])
      expect(errorsOf(mailed(PHOENIX, day))).toEqual(['packet-is-not-mailed-to-a-former-address']);
    expect(says('packet-is-not-mailed-to-a-former-address', mailed(CHICAGO, '2026-11-10'))).toContain(
      'until 2026-10-06, and packets with a postmark up to 2026-11-09 were still taken there.',
    );
    expect(says('packet-is-not-mailed-to-a-former-address', mailed(PHOENIX, '2026-11-10'))).toBe(
      'The packet is mailed on 2026-11-10 to an address that USCIS used until 2021-01-07.',
    );
  });

  test('another box in the same city is only a warning: the present address may be there', () => {
    const other = mailed('USCIS, PO Box 10001, Phoenix, AZ 85001', '2026-11-10');
    expect(errorsOf(other)).toEqual([]);
    expect(warningsOf(other)).toEqual(['mailing-address-is-the-one-in-use']);
  });
});
