import { stemRule } from '../../facts/cited.ts';
import { defineDate } from '../define.ts';

const RULE = 'The office gets a changed I-983 at the earliest opportunity after a material change:';
const WHAT = 'another EIN, less pay without fewer hours, clearly fewer hours, other goals or duties than the plan has.';

export const materialChange = defineDate({
  id: 'material-change',
  title: 'Changed I-983 after a material change',
  needs: [],
  facts: [],
  cites: [stemRule('material changes of the plan at the earliest opportunity')],
  from: (view) => {
    const change = view.case.plan?.change;
    const isMaterial = change !== undefined && change !== 'none' && change.what === 'material change';
    const on = isMaterial && change.on !== undefined && change.on !== 'none' ? change.on : null;
    const told = on === null ? '' : ` The change is of ${on}; no number of days is given.`;
    return [{ day: on, says: `${RULE} ${WHAT}${told}` }];
  },
});
