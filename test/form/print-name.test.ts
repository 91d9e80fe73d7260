import { describe, expect, it } from 'vitest';
import { editionId, expiryOn } from '../../src/form/print-name.ts';
import { word } from './prints.ts';

describe('the OMB expiry date of a print', () => {
  it.each([
    [['EXPIRATION DATE: 5/31/2025'], '2025-05-31'],
    [['EXPIRATION DATE', ':', '04/30/2029'], '2029-04-30'],
    [['OMB No. 1615-0040', 'Expires 08/31/2027'], '2027-08-31'],
    [['The card expires 05/31/25'], null],
    [['OMB APPROVAL NO. 1653-0054'], null],
  ])('is read from %j', (runs, day) => {
    expect(expiryOn(runs.map((text, at) => word(text, 40 * at, 700)))).toBe(day);
  });
});

describe('the id of an edition', () => {
  it.each([
    ['08/21/25', '2027-08-31', '2025-08-21'],
    ['9/5/2026', null, '2026-09-05'],
    ['7/16', '2029-04-30', '2016-07.omb-2029-04-30'],
    ['7/16', null, '2016-07.omb-unread'],
  ])('%s with expiry %s is %s', (printed, expires, id) => {
    expect(editionId(printed, expires)).toBe(id);
  });
});
