import { describe, expect, it } from 'vitest';
import { meantFacts } from '../../src/facts/meant-facts.ts';

describe('a word that is no fact', () => {
  it.each([
    ['i-765-fee', 'Did you mean i-765-fee-online or i-765-fee-paper?'],
    ['I765 FEE', 'Did you mean i-765-fee-online or i-765-fee-paper?'],
    ['unemployment', 'Did you mean unemployment-in-all or unemployment-on-opt?'],
    ['rulemaking', 'Did you mean rulemaking-capgap-2025 or rulemaking-ds-2026 or rulemaking-ead-autoext-2025?'],
    ['fee', 'Did you mean i-765-fee-online or i-765-fee-paper or premium-fee?'],
    ['gracee-period', 'Did you mean grace-period?'],
  ])('is taken for one that it is like: %s', (word, sentence) => {
    expect(meantFacts(word)).toBe(sentence);
  });

  it.each(['qqqqqq', 'qq', ''])('is taken for none when it is like none: "%s"', (word) => {
    expect(meantFacts(word)).toBeNull();
  });

  it('is not looked for in the others when it is too short to mean something', () => {
    expect(meantFacts('76')).toBeNull();
  });
});
