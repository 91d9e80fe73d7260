import { describe, expect, it } from 'vitest';
import type { MergePatch } from '../../src/case/merge-patch.ts';
import { builtOf, caseOf, expectAll, partNames, partPages, partText, stopsOf, toldOf } from './reports.ts';

describe('the end of a job (sample job-ended)', () => {
  const view = (patch: MergePatch = {}) => caseOf('job-ended', patch);

  it('tells the days of the student, of the employer, and of the count', async () => {
    expect(toldOf('end-of-employment', view())).toEqual([]);
    const built = await builtOf('end-of-employment', view());
    expectAll(
      await partText(built, 'checklist'),
      'The office is told, within 10 days you March 20, 2028',
      'Final evaluation, page 5 of Form I-983 (in this packet) you, signed by the employer March 20, 2028',
      'The same from the employer, within 5 business days the employer March 17, 2028',
      // 133 days are left: 21 of March, 30, 31, 30, 21 of July.
      'Days without a job are used up, if no other job begins July 21, 2028',
      '17 days of 150 days are used; 133 days are left',
    );
    expectAll(
      await partText(built, 'letter-to-the-office'),
      'End of STEM OPT employment: Testa Quill Samplename',
      'Last day of work March 10, 2028 How it ended laid off',
      'Days without a job before it, in OPT and STEM OPT 17 days of 150 days',
    );
  });

  it('has a page for the employer, which signs its own notice', async () => {
    const built = await builtOf('end-of-employment', view());
    const [note = '', ...more] = await partPages(built, 'note-for-the-employer');
    expect(more).toEqual([]);
    expectAll(
      note,
      'Sample Robotics Inc employed Testa Quill Samplename under STEM OPT',
      'Officer Example, Head of People, Sample Robotics Inc',
      'within 5 business days when the student leaves or is dismissed, here by March 17, 2028',
      'adviser@example.edu',
    );
    expect(partNames(built)).toContain('note-for-the-employer.docx');
  });

  it.each(['resigned', 'dismissed', 'laid off', 'contract ended', 'in another way'])(
    'by %s is told as that',
    async (how) => {
      const built = await builtOf('end-of-employment', view({ job: { ended: { how } } }));
      expect(await partText(built, 'letter-to-the-office')).toContain(`How it ended ${how}`);
      expect(partNames(built)).toEqual(expect.arrayContaining(['i-983.pdf', 'note-for-the-employer.pdf']));
    },
  );

  it('by a furlough is no end: no evaluation, and no notice of the employer', async () => {
    const furlough = view({ job: { ended: { how: 'furloughed' } }, evaluations: 'none' });
    expect(toldOf('end-of-employment', furlough)).toEqual([]);
    const built = await builtOf('end-of-employment', furlough);
    expect(partNames(built)).toEqual(['checklist.pdf', 'letter-to-the-office.pdf']);
    expectAll(await partText(built, 'checklist'), 'Your STEM OPT job is interrupted', 'July 21, 2028');
    expectAll(
      await partText(built, 'letter-to-the-office'),
      'STEM OPT employment interrupted',
      'How it ended furloughed',
    );
  });

  it('with more days without a job than are allowed is told all the same', async () => {
    const many = { unemployment: [{ from: '2026-01-15', to: '2026-06-30' }] };
    const text = await partText(await builtOf('end-of-employment', view({ student: many })), 'checklist');
    expectAll(text, '167 days of 150 days are used.', 'used up, if no other job begins March 10, 2028');
  });

  it('needs the days without a job, and the end itself', () => {
    expect(stopsOf('end-of-employment', view({ student: { unemployment: null } }))).toEqual(['student.unemployment']);
    expect(stopsOf('end-of-employment', view({ job: { ended: 'none' } }))).toContain('job.ended.on');
  });

  it('that is told after ten days is late', () => {
    expect(toldOf('end-of-employment', view({ filing: { preparedOn: '2028-03-21' } }))).toEqual([
      'end-of-a-job-is-reported-in-time: job.ended.on',
      'evaluation-comes-in-time: evaluations.final.to',
    ]);
  });
});

describe('the end of STEM OPT before its last day (sample new-status)', () => {
  const view = (patch: MergePatch = {}) => caseOf('new-status', patch);

  it('by another status tells when STEM OPT ends, and what proves it', async () => {
    expect(toldOf('departure', view())).toEqual([]);
    const built = await builtOf('departure', view());
    expectAll(
      await partText(built, 'checklist'),
      'The reason: change of status, to H-1B, on October 1, 2028.',
      'at the latest by you October 11, 2028',
      // Counted from the last day that the evaluation covers, September 30.
      'Final evaluation, page 5 of Form I-983 you, signed by the employer October 10, 2028',
      'STEM OPT ends on the day on which the new status begins',
      'the approval notice, or the new visa with the I-94',
    );
    expectAll(
      await partText(built, 'letter-to-the-office'),
      'My status changes from F-1 to H-1B on October 1, 2028.',
      'STEM OPT on the card and the I-20 January 15, 2027 to January 14, 2029',
    );
  });

  it('by leaving the country closes the record, and needs no word on where to', async () => {
    const leaving = view({ departure: { what: 'leaving the United States', on: '2028-05-20', to: 'none' } });
    const built = await builtOf('departure', leaving);
    expectAll(
      await partText(built, 'checklist'),
      'at the latest by you May 30, 2028',
      'STEM OPT and the permission to work end with your departure',
      'within 5 business days of your last day',
    );
    expectAll(await partText(built, 'letter-to-the-office'), 'I leave the United States for good on May 20, 2028');
  });

  it('by a transfer ends the card on that day, and asks for the form of the office', async () => {
    const transfer = { what: 'transfer to another school', on: '2028-08-15', to: 'Sample Institute of Technology' };
    const built = await builtOf('departure', view({ departure: transfer }));
    expectAll(
      await partText(built, 'checklist'),
      'STEM OPT and its card end on the day of the transfer, whatever the card says. You work until the day before.',
    );
    expectAll(
      await partText(built, 'letter-to-the-office'),
      'I transfer to Sample Institute of Technology. The transfer is planned for August 15, 2028.',
    );
    expect(stopsOf('departure', view({ departure: { ...transfer, to: 'none' } }))).toEqual(['departure.to']);
  });

  it('without a final evaluation is told, and built', async () => {
    const none = view({ evaluations: 'none' });
    expect(toldOf('departure', none)).toEqual(['job-that-ends-has-its-final-evaluation: departure.what']);
    const built = await builtOf('departure', none);
    expect(built.forms).toEqual([]);
    expect(await partText(built, 'letter-to-the-office')).not.toContain('Enclosed');
  });
});
