import { defineIdentifier } from '../identifier.ts';

/** Twelve digits. */
export const uscisOnlineAccount = defineIdentifier({
  id: 'uscis-online-account',
  title: 'USCIS online account number',
  pattern: /^\d{12}$/,
  spelling: /^\d{4}-\d{4}-\d{4}$/,
  label: /^(?:USCIS)?(?:ONLINEACCOUNT|OAN)(?:NUMBER|NO)?(?=\d)/,
});
