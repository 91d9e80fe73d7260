import { describe, expect, test } from 'vitest';
import { isNameOf } from '../../src/case/name-of-i-20.ts';
import type { Answer } from '../../src/case/view.ts';

const said = (text: string, onForm = text): Answer => ({ is: 'answered', value: text, text, onForm });
const NONE: Answer = { is: 'none' };
const UNANSWERED: Answer = { is: 'unanswered' };

const testa = { family: said('Samplename'), given: said('Testa'), middle: said('Quill') };

describe('the name on the I-20', () => {
  test.each([
    'Samplename, Testa Quill',
    'SAMPLENAME, TESTA QUILL',
    'Testa Quill Samplename',
    'Quill Testa Samplename',
    'Sample-name, Testa-Quill',
    'SAMPLENAME TESTAQUILL',
  ])('%s is the same', (written) => {
    expect(isNameOf(testa, said(written))).toBe(true);
  });

  test.each(['Samplename, Testa', 'Samplename, Testa Q', 'Samplenam, Testa Quill', 'Samplename, Testa Quill Junia'])(
    '%s is another',
    (written) => {
      expect(isNameOf(testa, said(written))).toBe(false);
    },
  );

  test('may drop or write out accents, on either side', () => {
    const soren = { family: said('Sørensen'), given: said('Łucja'), middle: NONE };
    for (const written of ['Sorensen, Lucja', 'SOERENSEN, LUCJA', 'Sørensen, Łucja'])
      expect(isNameOf(soren, said(written)), written).toBe(true);
    expect(isNameOf(soren, said('Sorenson, Lucja'))).toBe(false);
    const plain = { family: said('Soerensen'), given: said('Lucja'), middle: NONE };
    expect(isNameOf(plain, said('Sørensen, Łucja'))).toBe(true);
  });

  test('may be the spelling for official boxes', () => {
    const wang = { family: said('王', 'Wang'), given: said('小', 'Xiao'), middle: NONE };
    expect(isNameOf(wang, said('WANG, XIAO'))).toBe(true);
    expect(isNameOf(wang, said('WANG, XIA'))).toBe(false);
  });

  test('may have no apostrophe, and FNU for a name that is not there', () => {
    const oneil = { family: said("O'Sample"), given: NONE, middle: NONE };
    expect(isNameOf(oneil, said('OSAMPLE, FNU'))).toBe(true);
    expect(isNameOf(oneil, said('OSAMPLE'))).toBe(true);
  });

  test('is not compared while a name is missing', () => {
    expect(isNameOf(testa, UNANSWERED)).toBeNull();
    expect(isNameOf(testa, NONE)).toBeNull();
    expect(isNameOf({ ...testa, family: UNANSWERED }, said('Samplename'))).toBeNull();
    expect(isNameOf({ ...testa, given: UNANSWERED }, said('Samplename'))).toBeNull();
    expect(isNameOf({ ...testa, middle: UNANSWERED }, said('Samplename'))).toBeNull();
  });
});
