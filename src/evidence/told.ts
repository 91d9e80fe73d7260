import type { Finding } from '../finding.ts';
import type { AskedPaper } from './asked.ts';
import type { Trouble } from './fault.ts';

/** A finding about a paper: its name opens the sentence. */
export const told = ({ at, file }: AskedPaper, { rule, severity, says, fix, cites }: Trouble): Finding => ({
  rule,
  severity,
  path: `documents.${at}.file`,
  items: [],
  says: `${file} ${says}`,
  fix,
  ...(cites === undefined ? {} : { cites }),
});
