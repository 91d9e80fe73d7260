import { sevpPortalLink } from '../../facts/sevp-portal-link.ts';
import { defineDate } from '../define.ts';

export const sevpPortalLinkEnds = defineDate({
  id: 'sevp-portal-link-ends',
  title: 'Open the account of the SEVP Portal while its link works',
  needs: [],
  facts: [sevpPortalLink],
  from: (_view, law) => {
    const within = law.value(sevpPortalLink);
    if (within === null) return [];
    const says = `SEVP sends the link by email once the card is approved and its first day has come; the link works for ${sevpPortalLink.unit.tell(within)}. The office can reset a locked account. The Portal is optional, and reports to the office stay due beside it.`;
    return [{ day: null, says }];
  },
});
