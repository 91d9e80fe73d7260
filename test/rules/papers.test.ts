import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeView } from '../../src/case/view.ts';
import { readSamples } from '../../src/dev/samples.ts';
import { checkPacket } from '../../src/packet/build.ts';
import { recipes } from '../../src/packet/recipes/registry.ts';
import { errorsOf, sampleWith, says, toldOf, warningsOf } from './told.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const paper = (is: string, more: { readonly file?: string; readonly isInEnglish?: boolean } = {}) => ({
  is,
  file: 'none',
  isInEnglish: true,
  ...more,
});

const complete = ['I-94', 'OPT card, both sides', 'STEM I-20', 'diploma', 'transcript', 'photo'];

const with_ = (...kinds: readonly string[]) => ({ documents: kinds.map((is) => paper(is)) });
const without = (kind: string) => with_(...complete.filter((is) => is !== kind));

/** Ids of the findings in the packet for USCIS. */
const found = (patch: Parameters<typeof sampleWith>[0]) =>
  checkPacket(recipes['uscis-paper'], sampleWith(patch)).map(({ rule, severity }) => `${severity} ${rule}`);

describe('the papers of a packet for USCIS', () => {
  test('complete, it has no finding; with no list at all neither: then only the checklist tells', () => {
    expect(found(with_(...complete))).toEqual([]);
    expect(found({ documents: 'none' })).toEqual([]);
  });

  test.each([
    ['I-94', ['warning i-94-or-passport-goes-along']],
    ['OPT card, both sides', ['warning opt-card-is-copied-on-both-sides']],
    ['STEM I-20', ['warning stem-i-20-goes-along']],
    ['diploma', []],
    ['transcript', ['note diploma-comes-with-the-transcript']],
    ['photo', ['warning photo-goes-along']],
  ])('without %s', (kind, expected) => {
    expect(found(without(kind))).toEqual(expected);
  });

  test('the front of the OPT card alone is not enough, and the finding says which side lacks', () => {
    const front = with_(...complete.filter((is) => !is.startsWith('OPT')), 'OPT card, front');
    expect(says('opt-card-is-copied-on-both-sides', front)).toBe(
      'Among the papers there is not the back of the OPT card.',
    );
  });

  test('papers are not told to the school, which gets others', () => {
    const rules = checkPacket(recipes['school-request'], sampleWith(without('photo'))).map(({ rule }) => rule);
    expect(rules).not.toContain('photo-goes-along');
  });

  test('the I-983 is taken out again', () => {
    const sent = { documents: [...complete, 'I-983'].map((is) => paper(is)) };
    expect(
      toldOf(sent)
        .get('i-983-stays-out-of-the-uscis-packet')
        ?.map(({ path }) => path),
    ).toEqual(['documents.6.is']);
  });

  test('an earlier degree from another school, in another language, with nothing else that proves it', () => {
    const [prior] = readSamples(root).filter(({ name }) => name === 'prior-degree');
    if (prior === undefined) throw new Error('no sample of an earlier degree');
    expect(checkPacket(recipes['uscis-paper'], makeView(prior.answers))).toEqual([]);
    const bare = {
      student: { degree: { isPriorDegree: true, school: 'Sample Institute of Technology' } },
      documents: [...complete.map((is) => paper(is)), paper('earlier degree', { isInEnglish: false })],
    };
    expect(warningsOf(bare)).toEqual(['earlier-degree-is-proven', 'foreign-papers-are-translated']);
    expect(toldOf(bare).get('foreign-papers-are-translated')?.[0]?.path).toBe('documents.6.isInEnglish');
  });

  test('online, a Word file is refused, a picture of the face in PNG is not', () => {
    const online = {
      filing: { method: 'online' },
      documents: [paper('diploma', { file: 'diploma.docx' }), paper('photo', { file: 'face.png' })],
    };
    expect(says('upload-is-of-a-type-that-is-taken', online)).toBe(
      'The file is a DOCX file; online filing takes pdf, jpg, jpeg.',
    );
  });
});

describe('the photo', () => {
  test('of the summer, retouched, and already on the passport: three warnings', () => {
    const old = { student: { photo: { takenOn: '2026-07-01', isEdited: true, isUsedBefore: true } } };
    expect(warningsOf(old)).toEqual(['photo-is-not-edited', 'photo-is-not-used-before', 'photo-is-recent']);
    expect(says('photo-is-recent', old)).toBe(
      'The photo is 146 days old on the day of filing; offices take 30 days at the most.',
    );
  });

  test('before the day from which that practice is known only the limit of the office counts', () => {
    const old = { student: { photo: { takenOn: '2020-01-01' } }, filing: { mailedOn: '2020-01-21' } };
    expect(says('photo-is-recent', { ...old, school: { limits: { photoDays: 14 } } })).toContain('take 14 days');
    expect(toldOf({ ...old, school: { limits: { photoDays: null } } }).has('photo-is-recent')).toBe(false);
  });

  test('an office may be stricter than others', () => {
    expect(says('photo-is-recent', { school: { limits: { photoDays: 7 } } })).toContain('take 7 days at the most');
  });
});

describe('the signature of the I-765', () => {
  const signed = (how: string, on = '2026-11-22', by = 'Testa Quill Samplename') => ({
    signatures: { i765: { how, on, by } },
  });

  test.each(['ink', 'copy of ink'])('on paper, %s is a signature', (how) => {
    expect(errorsOf(signed(how))).toEqual([]);
  });

  test.each(['typed name', 'stamp', 'signature software', 'image'])('on paper, a %s is none', (how) => {
    expect(errorsOf(signed(how))).toEqual(['i-765-is-signed-in-ink']);
    expect(found(signed(how))).toEqual(['error i-765-is-signed-in-ink']);
  });

  test('online the student signs by typing the name', () => {
    expect(errorsOf({ ...signed('typed name'), filing: { method: 'online' } })).not.toContain('i-765-is-signed-in-ink');
  });

  test('dated after the postmark, not dated, dated in the spring, or made by the adviser', () => {
    expect(errorsOf(signed('ink', '2026-11-30'))).toEqual(['i-765-is-signed-by-the-day-of-filing']);
    expect(errorsOf(signed('ink', 'none'))).toEqual(['i-765-signature-bears-its-day']);
    expect(warningsOf(signed('ink', '2026-04-01'))).toEqual(['i-765-is-signed-lately']);
    expect(errorsOf(signed('ink', '2026-11-22', 'Adviser Example'))).toEqual(['student-signs-the-i-765-in-person']);
  });
});

describe('what the I-765 says of the student', () => {
  test('replacement is an error; initial and renewal pass, with a note where the office says otherwise', () => {
    expect(errorsOf({ filing: { reason: 'replacement' } })).toEqual(['reason-is-not-replacement']);
    expect(found({ filing: { reason: 'renewal' } })).toEqual(['note reason-is-the-one-the-office-recommends']);
    expect(found({ filing: { reason: 'renewal' }, school: { recommendsReason: 'renewal' } })).toEqual([]);
    expect(found({ filing: { reason: 'initial' }, school: { recommendsReason: null } })).toEqual([]);
  });

  test('item 12 answered with No, a status that is none of a student, an I-94 of an earlier arrival', () => {
    expect(errorsOf({ student: { previouslyFiledI765: false } })).toEqual(['earlier-i-765-is-told']);
    expect(errorsOf({ student: { currentStatus: 'H-4' } })).toEqual(['current-status-is-f-1']);
    expect(warningsOf({ student: { arrival: { i94Day: '2022-08-20', status: 'B-2 visitor' } } })).toEqual([
      'i-94-is-of-the-last-arrival',
      'last-arrival-was-as-f-1',
    ]);
  });

  test('Testa moves out at the end of the year, and her name is not on the mailbox', () => {
    const moving = { student: { mailingAddress: { lastsUntil: '2026-12-31', nameIsOnMailbox: false } } };
    expect(warningsOf(moving)).toEqual(['mail-still-arrives-when-the-card-comes', 'name-is-on-the-mailbox']);
    expect(says('mail-still-arrives-when-the-card-comes', moving)).toBe(
      'Mail reaches the address until 2026-12-31; by our own margin of 90 days after filing it should until 2027-02-22 or longer.',
    );
  });

  test('the adviser is entered as preparer', () => {
    const adviser = {
      student: { usesPreparer: true },
      preparer: { family: 'Example', given: 'Adviser', organization: 'Example State University' },
    };
    expect(warningsOf(adviser)).toEqual(['preparer-is-not-the-school-adviser']);
  });

  test('an interpreter in the United States without a state', () => {
    const interpreter = {
      student: { usesInterpreter: true, readsEnglish: false },
      interpreter: { address: { country: 'United States', state: 'none', zip: '01101' } },
    };
    expect(errorsOf(interpreter)).toEqual(['helper-in-the-united-states-has-state-and-zip']);
  });
});
