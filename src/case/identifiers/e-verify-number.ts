import { defineIdentifier } from '../identifier.ts';

/** E-Verify Company or Client Company ID: four to seven digits. A box takes longer ones too, which may come one day, but not nine: that is an EIN. */
export const eVerifyNumber = defineIdentifier({
  id: 'e-verify-number',
  title: 'E-Verify Company Identification Number',
  pattern: /^\d{4,7}$/,
  label: /^EVERIFY(?:CLIENT)?(?:COMPANY)?(?:ID|IDENTIFICATION)?(?:NUMBER|NO)?(?=\d)/,
  box: (text) => (/^\d{4,15}$/.test(text) && text.length !== 9 ? text : null),
});
