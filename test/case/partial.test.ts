import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/read.ts';

const read = (answers: unknown) => readCase([{ name: 'case.json', text: JSON.stringify(answers) }]);

const name = { family: 'Samplename', given: 'Testa' };

describe('the answers that can be taken when others are refused', () => {
  it('are all of them when none is refused', () => {
    const { case: whole, partial } = read({ student: { name } });
    expect(partial()).toEqual(whole);
  });

  it.each([
    ['an impossible day', { student: { name, birth: { day: '1999-02-30', city: 'Sampleton' } } }],
    ['a number for an identifier', { student: { name, birth: { city: 'Sampleton' } }, employer: { ein: 40_000_000 } }],
    ['a key that nobody knows', { student: { name, birth: { city: 'Sampleton', colour: 'blue' } } }],
    ['a group that should be text', { student: { name, birth: { city: 'Sampleton', country: { code: 'XX' } } } }],
    ['a choice that is none', { student: { name, sex: 'unsaid', birth: { city: 'Sampleton' } } }],
  ])('leave out %s and keep the rest', (_, answers) => {
    const { case: whole, findings, partial } = read(answers);
    expect(whole).toBeNull();
    expect(findings.length).toBeGreaterThan(0);
    const { employer: _employer, ...rest } = partial() ?? {};
    expect(rest).toEqual({ student: { name, birth: { city: 'Sampleton' } } });
  });

  it('lose one entry of a list, and the list when no entry is left', () => {
    const { partial } = read({ student: { name, citizenships: ['Exampleland', 7, 'Otherland'] } });
    expect(partial()?.student.citizenships).toEqual(['Exampleland', 'Otherland']);
    expect(read({ student: { name, citizenships: [7] } }).partial()?.student).toEqual({ name });
  });

  it('lose what two files answer differently, and nothing else', () => {
    const [one, other] = ['Sampleton', 'Otherton'].map((city, at) => ({
      name: `${at}.json`,
      text: JSON.stringify({ student: { name, birth: { city, country: 'Exampleland' } } }),
    }));
    if (one === undefined || other === undefined) throw new Error('two files were expected');
    const { case: whole, partial } = readCase([one, other]);
    expect(whole).toBeNull();
    expect(partial()?.student).toEqual({ name, birth: { country: 'Exampleland' } });
  });

  it('are none without a name, and none of a torn file, where nobody knows what belongs where', () => {
    expect(read({ student: { name: { given: 'Testa' } } }).partial()).toBeNull();
    expect(read({ student: { name: { family: 7 } } }).partial()).toBeNull();
    expect(read({ employer: { name: 'Sample Robotics Inc' } }).partial()).toBeNull();
    expect(read([]).partial()).toBeNull();
    const torn = readCase([{ name: 'case.json', text: '{"student": {"name": {"family": "Samplename"}, }' }]);
    expect([torn.case, torn.partial()]).toEqual([null, null]);
    expect(readCase([]).partial()).toBeNull();
  });
});
