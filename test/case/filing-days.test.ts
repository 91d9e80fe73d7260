import { describe, expect, it } from 'vitest';
import { filedOn, filingMethod, receipt } from '../../src/case/filing-days.ts';
import { sampleWith } from '../rules/told.ts';

const filing = (answers: Record<string, string | null>) => sampleWith({ filing: answers });

describe('the day of receipt', () => {
  it('on paper is the expected one', () => {
    expect(receipt(filing({}))).toEqual({ path: 'filing.expectedReceipt', day: '2026-11-30', isTold: true });
  });

  it('on paper is never the day of mailing, whatever is expected', () => {
    const early = { path: 'filing.mailedOn', day: '2026-11-25', isTold: false };
    for (const expectedReceipt of ['2026-11-24', '2026-11-20', null]) {
      expect(receipt(filing({ expectedReceipt }))).toEqual(early);
    }
    expect(receipt(filing({ expectedReceipt: '2026-11-25' }))?.isTold).toBe(true);
  });

  it('on paper is not known without a day of mailing or of receipt', () => {
    expect(receipt(filing({ expectedReceipt: null, mailedOn: 'none' }))).toBeNull();
    expect(receipt(filing({ mailedOn: null }))?.day).toBe('2026-11-30');
  });

  it('online is the day of submission, else the one that is planned', () => {
    const online = { method: 'online', mailedOn: 'none' };
    expect(receipt(filing({ ...online, submittedOn: '2026-11-26' }))?.day).toBe('2026-11-26');
    expect(receipt(filing(online))?.day).toBe('2026-11-30');
    expect(receipt(filing({ ...online, expectedReceipt: null }))).toBeNull();
  });
});

describe('the day of filing', () => {
  it('is that of the way of filing, else that of the other way', () => {
    expect(filedOn(filing({ submittedOn: '2026-11-26' }))?.day).toBe('2026-11-24');
    expect(filedOn(filing({ method: 'online', submittedOn: '2026-11-26' }))?.day).toBe('2026-11-26');
    expect(filedOn(filing({ method: 'online' }))?.path).toBe('filing.mailedOn');
    expect(filedOn(filing({ method: null }))?.path).toBe('filing.mailedOn');
    expect(filedOn(filing({ mailedOn: null }))).toBeNull();
  });

  it('knows no way of filing that is not told', () => {
    expect([null, 'paper', 'online'].map((method) => filingMethod(filing({ method })))).toEqual([
      null,
      'paper',
      'online',
    ]);
  });
});
