import { addressReport } from '../../facts/address-report.ts';
import { defineDate } from '../define.ts';

export const addressReported = defineDate({
  id: 'address-reported',
  title: 'Tell USCIS of a new address',
  needs: [],
  facts: [addressReport],
  from: (_view, law) => {
    const within = law.value(addressReport);
    if (within === null) return [];
    const says = `USCIS is told of a new address within ${addressReport.unit.tell(within)} of the move, beside the office. While the I-765 is pending the card is mailed to the address that USCIS has.`;
    return [{ day: null, says }];
  },
});
