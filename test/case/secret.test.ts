import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/read.ts';
import { hideSecrets } from '../../src/case/secret.ts';

const sample = readFileSync(new URL('../../templates/sample/case.jsonc', import.meta.url), 'utf8');
const secrets = ['123-45-67', '0123456', 'X00000', 'N00012345', '012345678A'];

describe('identifiers that can be misused are struck out of what is shown', () => {
  it('but for two characters, with lines and columns kept', () => {
    const shown = hideSecrets('{"ssn": "123-45-6789",\n "i94": "012345678A1", "passport": {"number": "X0000001"}}');
    expect(shown).toBe('{"ssn": "***-**-**89",\n "i94": "*********A1", "passport": {"number": "******01"}}');
  });

  it.each([
    ['as a number', '{"ssn": 123456789}', '{"ssn": *******89}'],
    ['on the next line', '{"ssn":\n // here\n "123456789"}', '{"ssn":\n // here\n "*******89"}'],
    ['under a misspelt key', '{"snn": "123456789"}', '{"snn": "*******89"}'],
    ['in a list', '{"ssn": ["123456789", "123456789"]}', '{"ssn": ["*******89", "*******89"]}'],
    ['in a group, keys and all', '{"aNumber": {"text": "012345678"}}', '{"aNumber": {"****": "*******78"}}'],
    ['in place of its group', '{"passport": "X0000001"}', '{"passport": "******01"}'],
    ['without quotes', '{"sevisId": N0001234567}', '{"sevisId": *********67}'],
    ['with one quote', '{"ssn: "123-45-6789"}', '{"ssn: "***-**-**89"}'],
    ['under a key that only says so', '{"passportNumber": "AB12CD34"}', '{"passportNumber": "******34"}'],
    ['under a key of other words', '{"mySocialSecurityNo": "6789"}', '{"mySocialSecurityNo": "****"}'],
    ['after letters and a hyphen', '{"x": "A-012345678"}', '{"x": "*-*******78"}'],
    ['in a comment', '{ // ssn is 123-45-6789\n}', '{ // ssn is ***-**-**89\n}'],
    ['in a long comment', '{ /* my\n A012345678*/ }', '{ /* my\n ********78*/ }'],
    ['as a passport in a comment', '{} // passport AB12CD34', '{} // passport ******34'],
    ['when short', '{"ssn": "6789"}', '{"ssn": "****"}'],
  ])('%s', (_, text, shown) => {
    expect(hideSecrets(text)).toBe(shown);
  });

  it('and everything else stays readable', () => {
    const text =
      '{ // since 2026-11-22\n "socialSecurityCard": {"issuedBefore": true}, "ssn": "none", "employer": {"ein": "04-0000000", "eVerify": {"number": "1000001"}}, "phone": "2025550143"}';
    expect(hideSecrets(text)).toBe(text);
  });

  it('in every finding, whatever character of the sample is lost', () => {
    const told: string[] = [];
    fc.assert(
      fc.property(fc.nat(sample.length - 1), fc.constantFrom('', '"', '{', ','), (at, instead) => {
        const text = sample.slice(0, at) + instead + sample.slice(at + 1);
        const { findings } = readCase([{ name: 'a', text }]);
        const all = JSON.stringify(findings);
        told.push(...findings.map(({ rule }) => rule));
        for (const secret of secrets) expect(all).not.toContain(secret);
      }),
      { numRuns: 500 },
    );
    expect(told.length).toBeGreaterThan(100);
  });

  it('in every finding beside which it stands', () => {
    for (const [index, line] of sample.split('\n').entries()) {
      if (!secrets.some((secret) => line.includes(secret))) continue;
      const text = sample.split('\n').with(index, `${line}\n@`).join('\n');
      const [finding] = readCase([{ name: 'a', text }]).findings;
      expect(finding?.at?.frame).toContain('**');
      for (const secret of secrets) expect(finding?.at?.frame).not.toContain(secret);
    }
  });
});
